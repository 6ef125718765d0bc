import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { filesIn } from '../reader/files-in.ts';

/**
 * Every address that a built site publishes: pages, and on them each id that a link may name.
 *
 * @param root the built site
 * @returns addresses such as `/quotes/some-id/` and `/glossary/#some-term`, sorted
 */
export function publishedAddresses(root: string): string[] {
  return filesIn(root)
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => {
      const page = `/${file.replace(/index\.html$/, '')}`;
      const ids = idsIn(parse(readFileSync(join(root, file), 'utf8')));
      return [page, ...ids.filter((id) => !own.test(id)).map((id) => `${page}#${id}`)];
    })
    .sort();
}

/**
 * The addresses that were published once and are there no more.
 *
 * @param lock the file that keeps what was published, one address a line; none when it is missing
 * A list that has grown has further parts: what stands in one of them is there, since its page leads to
 * them all.
 *
 * @param moved addresses that lead elsewhere now
 */
export function lostAddresses(lock: string, published: string[], moved: string[]): string[] {
  if (!existsSync(lock)) return [];
  const inLists = published.map((address) => address.replace(/page\/\d+\/(?=#)/, ''));
  const there = new Set([...published, ...inLists, ...moved]);
  return readFileSync(lock, 'utf8')
    .split('\n')
    .filter((address) => address.startsWith('/') && !there.has(address))
    .filter((address) => !own.test(address.split('#')[1] ?? ''));
}

// Parts of a page that nobody links to: its furniture, its forms, and its notes, which come and go
// with the sentences that they belong to.
const own =
  /^(main|theme|find|q|text|pasted|results|notes|pages|index-state|copied|copy-search|copy-shown|chain|verdict|ledger|finder-data|actions|search-labels|footnote-label|fn-.*|fnref-.*|note-.*)$/;

function idsIn(node: Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'id') : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own.map(({ value }) => value), ...children.flatMap(idsIn)];
}

type Node = DefaultTreeAdapterMap['node'];
