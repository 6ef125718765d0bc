/** Has the browser lay out what stands below the first screen, once the first paint is seen. */
export function layOutRest(): void {
  // A frame or an idle moment alone comes before the paint is seen, which then waits for this.
  new PerformanceObserver(() => {
    document.documentElement.dataset['laid'] = 'out';
  }).observe({ type: 'paint', buffered: true });
}
