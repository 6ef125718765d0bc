import type { Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Address, parseAddress } from '../markdown/address.ts';
import { parseProse } from '../markdown/prose.ts';
import { paragraphsIn, sourcesIn } from '../model/token.ts';

/** What a piece of Markdown cites and links to, in order of appearance, once each. */
export function mentionsIn(markdown: string): Mentions {
  const tree = parseProse(markdown);
  const links = new Map<string, Address>();
  const texts: string[] = [];

  visit(tree, 'text', ({ value }) => void texts.push(value));
  visit(tree, ['link', 'image'], (node) => {
    const { url } = node as Link | Image; // what was asked for
    const address = parseAddress(url);
    if (address) links.set(url, address);
  });
  // A line break between the pieces keeps the end of one from running into the next.
  const text = texts.join('\n');
  return { paragraphs: paragraphsIn(text), sources: sourcesIn(text), links: [...links.values()] };
}

export interface Mentions {
  paragraphs: number[];
  /** Ids of sources. */
  sources: string[];
  links: Address[];
}
