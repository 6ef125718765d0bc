/**
 * Opens a country's panel without letting the map slip out of view, where the page has both. Without
 * script the link leads to the panel.
 */
export function chooseCountries(map: HTMLElement): void {
  map.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const shape = target instanceof Element ? target.closest<SVGElement>('svg [data-c]') : null;
    const id = shape?.dataset['c'];
    const panel = id ? document.getElementById(id) : null;
    if (!id || !panel || ctrlKey || metaKey || shiftKey) return;

    event.preventDefault();
    const top = window.scrollY;
    location.hash = id;
    window.scrollTo({ top, behavior: 'instant' });
    panel.scrollIntoView({ block: 'nearest' });
  });
}
