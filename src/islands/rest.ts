import { whenIdle } from './idle.ts';

/** Has the browser lay out what stands below the first screen, once the first paint is seen. */
export function layOutRest(): void {
  // An idle moment alone comes between the paint's work and its being seen, and is waited for.
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    whenIdle(() => {
      document.documentElement.dataset['laid'] = 'out';
    });
  }).observe({ type: 'paint', buffered: true });
}
