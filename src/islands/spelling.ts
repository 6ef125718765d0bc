/**
 * Gives the page's address the one spelling that its links and scripts count on: of `/map` and
 * `/map/index.html` that is `/map/`. Not every host redirects them.
 *
 * The page's canonical address says what the page is called: a page for lost readers has none, and a
 * saved copy has another name. On a disk the address cannot be changed, and need not be.
 */
export function spellAddress(): void {
  const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!named || location.protocol === 'file:') return;
  const path = location.pathname.replace(/\/index\.html$/, '/');
  const name = lastOf(new URL(named.href).pathname);
  const whole = !path.endsWith('/') && name && lastOf(path) === name ? `${path}/` : path;
  if (whole === location.pathname) return;
  try {
    history.replaceState(history.state, '', whole + location.search + location.hash);
  } catch {
    // A document without an origin keeps the address that it has.
  }
}

function lastOf(path: string): string | undefined {
  return path.split('/').filter(Boolean).at(-1);
}
