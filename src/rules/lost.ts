import { unknown } from '../model/catalog.ts';
import { nearest } from '../model/nearest.ts';
import { entryPath, personPath, quotePath, sectionPath } from '../model/permalink.ts';
import type { Fault } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';
import { kindsShown } from '../reader/kinds-shown.ts';
import { kinds } from '../schemas/entry.ts';
import { anchorsIn } from './anchors.ts';

/**
 * Addresses of pages that were published once and that the content has no more: links to them break.
 *
 * Only pages that are a file each are known before a build; the build looks for the rest.
 */
export function lostPages(content: Content): Fault[] {
  const { published, site } = content;
  const { pages, isKnown } = pagesOf(content);
  const fresh = pages.filter((page) => !published.includes(page));

  return published.flatMap((address, index) => {
    if (address.includes('#') || isKnown(address) || address in site.moved) return [];
    const meant = nearest(address, fresh) ?? 'where it leads now';
    const message = `was published, and its file is gone. Bring it back, or write under moved in site.yml: “${address}: ${meant}”.`;
    return [{ file: 'content/permalinks.txt', field: address, message, line: index + 1 }];
  });
}

/**
 * Addresses of parts of pages that were published once, and that the content calls nothing by any more.
 *
 * @param content its `permalinks.txt` has those first that the content gives; behind an empty line stand
 *   those that the pages themselves give, which only a build knows
 */
export function lostParts(content: Content): Fault[] {
  const { published, site } = content;
  const [first = '', others] = published.join('\n').trimEnd().split('\n\n');
  // A list of one part does not say whose its addresses are.
  if (others === undefined) return [];
  const given = first.split('\n');
  const { isKnown } = pagesOf(content);
  const names = anchorsIn(content);
  const kept = new Set(given.map(nameIn));
  const fresh = [...names].filter((name) => !kept.has(name));

  return given.flatMap((address, index) => {
    const name = nameIn(address);
    if (!name || names.has(name) || address in site.moved) return [];
    const page = address.slice(0, -name.length - 1);
    // Of a page that is gone this is told already.
    if (!isKnown(page) && !(page in site.moved)) return [];
    const meant = `${page}#${nearest(name, fresh) ?? '…'}`;
    const message = `was published, and nothing is called “${name}” any more. Bring it back, or write under moved in site.yml: “${address}: ${meant}”.`;
    return [{ file: 'content/permalinks.txt', field: address, message, line: index + 1 }];
  });
}

/** What an address names on its page: `term` of `/glossary/#term`. */
function nameIn(address: string): string | undefined {
  return address.split('#')[1];
}

/** Fields that give the address of a page which the content does not have. */
export function deadAddresses(content: Content): Fault[] {
  const { pages, isKnown } = pagesOf(content);
  const changed = content.changes.map(({ page }, index) => ({
    file: 'content/changes.yml',
    path: [index, 'page'],
    address: page,
  }));
  const moved = Object.entries(content.site.moved).map(([from, address]) => ({
    file: 'content/site.yml',
    path: ['moved', from],
    address,
  }));

  return [...changed, ...moved]
    .filter(
      ({ address }) => !isKnown(address.split('#')[0] ?? '') && !(address in content.site.moved),
    )
    .map(({ file, path, address }) => ({
      file,
      field: path.join('.'),
      message: unknown('page', address, pages),
      clue: { path },
    }));
}

/** The pages that are a file or a folder each, and whether an address is one of them or not of their kind. */
function pagesOf(content: Content): Pages {
  const { sections } = content.site;
  const pages = [
    ...['people', 'quotes', ...kindsShown(content).map((kind) => sections[kind])].map(sectionPath),
    ...[...content.quotes.keys()].map(quotePath),
    ...[...content.people.keys()].map(personPath),
    ...kinds.flatMap((kind) =>
      [...content[kind].keys()].map((id) => entryPath(sections[kind], id)),
    ),
  ];
  const own = [...Object.values(sections), 'people', 'quotes'].join('|');
  const ofAFile = new RegExp(`^/(?:${own})/(?:(?!words/)[^/]+/)?$`);
  return { pages, isKnown: (address) => !ofAFile.test(address) || pages.includes(address) };
}

interface Pages {
  pages: string[];
  isKnown: (address: string) => boolean;
}
