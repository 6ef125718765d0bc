import type { PageList } from './page-list.ts';

/**
 * The part of the search that asks the site's index: a module of its own.
 *
 * @param notice where it is said when the module cannot be loaded, as from a disk
 * @param root the way to the site's root
 * @returns nothing when it cannot be loaded
 */
export async function loadPageList(
  section: HTMLElement,
  notice: HTMLElement,
  root: string,
): Promise<PageList | undefined> {
  const address = new URL(`${root}scripts/page-list.js`, document.baseURI).href;
  try {
    const module: typeof import('./page-list.ts') = await import(/* @vite-ignore */ address);
    return new module.PageList(section, notice, root);
  } catch {
    notice.textContent = notice.dataset['missing'] ?? '';
    return undefined;
  }
}
