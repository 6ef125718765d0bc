/**
 * Changes the address without loading the page of that address.
 *
 * The page's own addresses are relative to the one it was loaded from, so they are written out first.
 *
 * @returns whether it could be done: on a disk it cannot
 */
export function moveTo(address: string): boolean {
  writeOut();
  try {
    history.pushState(null, '', address);
    return true;
  } catch {
    return false;
  }
}

function writeOut(): void {
  const named = relative.map((name) => `[${name}]`).join(',');
  for (const element of document.querySelectorAll<HTMLElement>(`:not(svg *):is(${named})`))
    for (const name of relative) {
      const value = element.getAttribute(name);
      if (value && !value.startsWith('#') && !element.matches('script'))
        element.setAttribute(name, new URL(value, document.baseURI).href);
    }
}

// As in src/build/relative.ts; the scripts of the page have run.
const relative = ['href', 'action', 'data-search', 'data-root'];
