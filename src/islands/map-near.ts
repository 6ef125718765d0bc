/**
 * Loads the map's own script when the map comes near the viewport, and has its lines draw themselves
 * once when it is seen. Without script the map stands complete.
 */
const map = document.querySelector<HTMLElement>('.map');
const held = document.querySelector<HTMLTemplateElement>('template.held');

/** Calls `then` once, when the map is as near as `margin` says. */
function whenNear(near: HTMLElement, margin: string, then: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      then();
    },
    { rootMargin: margin },
  );
  watch.observe(near);
}

if (map) {
  map.dataset['lines'] = 'waiting';
  whenNear(map, '-25% 0px', () => {
    map.dataset['lines'] = 'drawn';
  });
  // Trusted Types forbid to write a script's address; a copy of one from the page is as good.
  if (held) whenNear(map, '50% 0px', () => document.body.append(held.content.cloneNode(true)));
}
