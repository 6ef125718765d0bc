import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { filesIn } from '../reader/files-in.ts';
import { textMatches } from './text-matches.ts';
import { visibleText } from './visible-text.ts';

/** Stops a build with a link to words that its page does not have, or has more than once. */
export function textFragments(): AstroIntegration {
  return {
    name: 'text-fragments',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults = fragmentFaults(readPages(fileURLToPath(dir)));
        if (faults.length === 0) return;
        throw new Error(
          `Links name words that are not just once on their page:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nName what stands before or after the words.`,
        );
      },
    },
  };
}

/**
 * What is wrong with the links of a site that name words of its own pages.
 *
 * Of each page only its text and such links are kept: there may be more pages than memory for them.
 *
 * @param pages the address from the root and the HTML of each page
 * @returns a line for each fault: the page, the link, and how often its words are found
 */
export function fragmentFaults(pages: Iterable<readonly [string, string]>): string[] {
  const texts = new Map<string, string>();
  const links: { address: string; href: string; directive: string }[] = [];
  for (const [address, html] of pages) {
    const root = parse(html);
    texts.set(address, visibleText(root));
    for (const href of hrefsIn(root)) {
      const [, directive] = /:~:text=([^&]+)$/.exec(href) ?? [];
      if (directive) links.push({ address, href, directive });
    }
  }
  return links.flatMap(({ address, href, directive }) => {
    const text = texts.get(ownPath(href, address));
    if (text === undefined) return [];
    const { length } = textMatches(directive, text);
    return length === 1 ? [] : [`${address}: ${href} is found ${length} times`];
  });
}

/** The path of a page that a link leads to; empty for another site. */
function ownPath(href: string, from: string): string {
  const { origin, pathname } = new URL(href, base + from);
  return origin === base ? decodeURIComponent(pathname) : '';
}

function* readPages(root: string): Iterable<[string, string]> {
  for (const file of filesIn(root))
    if (file.endsWith('index.html'))
      yield [`/${file.slice(0, -10)}`, readFileSync(join(root, file), 'utf8')];
}

function hrefsIn(node: Node): string[] {
  const own = 'attrs' in node && node.nodeName === 'a' ? node.attrs : [];
  const hrefs = own.filter(({ name }) => name === 'href').map(({ value }) => value);
  return 'childNodes' in node ? [...hrefs, ...node.childNodes.flatMap(hrefsIn)] : hrefs;
}

// Stands for wherever the site is published: its own links are relative.
const base = 'http://site.invalid';

type Node = DefaultTreeAdapterMap['node'];
