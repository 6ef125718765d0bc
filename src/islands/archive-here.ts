import { Archive } from '../finder/archive.ts';
import type { FinderData } from '../finder/index-data.ts';

/**
 * The archive whose files stand beside the search page.
 *
 * @param carried what the page has of it: terms, names, and how many quotations there are
 * @param root the way to the site's root
 */
export function archiveHere(carried: FinderData, root: string): Archive {
  return new Archive(carried, carried.archive ?? 0, async (name) => {
    const response = await fetch(`${root}search/${name}`);
    if (!response.ok) throw new Error(`${name} is not there.`);
    return response.json();
  });
}
