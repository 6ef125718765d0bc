import { allPages } from './site.ts';

/**
 * One page of each kind: what stands at the top, and of a folder its own page and its first entry.
 *
 * @returns addresses relative to the site's
 */
export function pagesOfEachKind(): string[] {
  const seen = new Set<string>();
  return allPages().filter((address) => {
    const [folder = '', entry] = address.split('/').filter(Boolean);
    // The concordance is a page of its own kind among the quotations, as is each layer of the map.
    const kind = entry && !['words'].includes(entry) ? `${folder}/*` : address;
    return !seen.has(kind) && seen.add(kind);
  });
}
