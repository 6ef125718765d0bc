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
 * @param pages the HTML of each page by its address from the root
 * @returns a line for each fault: the page, the link, and how often its words are found
 */
export function fragmentFaults(pages: Map<string, string>): string[] {
  const roots = new Map([...pages].map(([address, html]) => [address, parse(html)]));
  return [...roots].flatMap(([address, root]) =>
    hrefsIn(root).flatMap((href) => {
      const [, directive] = /:~:text=([^&]+)$/.exec(href) ?? [];
      const target = directive && roots.get(ownPath(href, address));
      if (!target) return [];
      const { length } = textMatches(directive, visibleText(target));
      return length === 1 ? [] : [`${address}: ${href} is found ${length} times`];
    }),
  );
}

/** The path of a page that a link leads to; empty for another site. */
function ownPath(href: string, from: string): string {
  const { origin, pathname } = new URL(href, base + from);
  return origin === base ? decodeURIComponent(pathname) : '';
}

function readPages(root: string): Map<string, string> {
  const files = filesIn(root).filter((file) => file.endsWith('index.html'));
  return new Map(
    files.map((file) => [`/${file.slice(0, -10)}`, readFileSync(join(root, file), 'utf8')]),
  );
}

function hrefsIn(node: Node): string[] {
  const own = 'attrs' in node && node.nodeName === 'a' ? node.attrs : [];
  const hrefs = own.filter(({ name }) => name === 'href').map(({ value }) => value);
  return 'childNodes' in node ? [...hrefs, ...node.childNodes.flatMap(hrefsIn)] : hrefs;
}

// Stands for wherever the site is published: its own links are relative.
const base = 'http://site.invalid';

type Node = DefaultTreeAdapterMap['node'];
