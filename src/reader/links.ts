import type { Definition, Image, ImageReference, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseAddress } from '../markdown/address.ts';
import { parseProse } from '../markdown/prose.ts';

/**
 * What is wrong with the links and pictures of a piece of Markdown: addresses that a browser would run
 * or open in place of a page, and pictures other than placed quotations, which it would fetch.
 *
 * @returns what is wrong and what to do, one for each, with the address
 */
export function strayLinksIn(markdown: string): { message: string; words: string[] }[] {
  if (!/\]\(|\]:|<[a-z]/i.test(markdown)) return [];
  const found: { message: string; words: string[] }[] = [];
  const add = (message: string, url: string) => found.push({ message, words: [url] });
  visit(parseProse(markdown), kinds, (node) => {
    const label = node.type === 'imageReference' && ((node as ImageReference).label ?? '');
    if (typeof label === 'string') add(picture(label), label);
    if (node.type === 'image' && parseAddress((node as Image).url)?.shelf !== 'quote')
      add(picture((node as Image).url), (node as Image).url);
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node as Link | Definition; // what was asked for
    if (!leadsSomewhere(url)) add(link(url), url);
  });
  return found;
}

/** An address of this site or of the web, as browsers read it: in any case, with white space left out. */
function leadsSomewhere(url: string): boolean {
  if (parseAddress(url) && !/^(?:javascript|vbscript|data|blob|file):/.test(url)) return true;
  return URL.canParse(url, base) && followed.has(new URL(url, base).protocol);
}

function link(url: string): string {
  return `links to “${url}”. A link begins with https://, http:// or mailto:, or names a page: folder:id.`;
}

function picture(url: string): string {
  return `has the picture “${url}”. Content has none; to place a quotation, write ![quotation](quote:some-id).`;
}

const kinds = ['link', 'definition', 'image', 'imageReference'];
const followed = new Set(['https:', 'http:', 'mailto:']);
const base = 'https://site.example/';
