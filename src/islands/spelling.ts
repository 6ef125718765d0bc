/**
 * Gives the page's address the one spelling that its links and scripts count on: of `/map` and
 * `/map/index.html` that is `/map/`. Not every host redirects them.
 *
 * The page's canonical address says what the page is called: a page for lost readers has none, and a
 * saved copy has another name. On a disk the address cannot be changed, and need not be.
 */
export function spellAddress(): void {
  const named = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const { host, pathname, search, hash } = location;
  // A file on a disk has no host.
  if (!named || !host) return;
  const path = pathname.replace(/\/index\.html$/, '/');
  const whole = named.endsWith(`${path.replace(/.*\//, '/')}/`) ? `${path}/` : path;
  if (whole !== pathname) history.replaceState(null, '', whole + search + hash);
}
