/**
 * Asks for the fonts of the first screen before the styles do, where the page itself came quickly. A
 * browser then holds the first paint a moment for them, which on a slow line would be for nothing: they
 * come later than it waits.
 */
export function fetchFontsEarly(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const icon = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href;
  // A file on a disk has no host, and fonts there are not fetched this way.
  if (!visit || !icon || !location.host) return;
  if (visit.responseStart - visit.requestStart > 100) return;
  for (const face of ['serif-roman', 'sans']) {
    const href = new URL(`fonts/${face}.woff2`, icon).href;
    const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href };
    document.head.append(Object.assign(document.createElement('link'), font));
  }
}
