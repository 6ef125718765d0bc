import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parsePage } from './dom.ts';

/** The folder that the tests judge. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/**
 * Reads a built site from its folder.
 *
 * @throws Error when it holds no page, since tests over no pages would all pass
 */
export function readBuilt(dir: string): Built {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => toPage(dir, file));

  if (pages.length === 0) throw new Error(`There is no page in ${dir}. Build it: npm run build`);
  return { dir, files, pages };
}

/** The page at an address. @throws Error when there is none */
export function pageAt({ pages }: Built, address: string): Page {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`No page at ${address}.`);
  return page;
}

function toPage(dir: string, file: string): Page {
  const html = readFileSync(join(dir, file), 'utf8');
  return { file, address: `/${file.replace(/index\.html$/, '')}`, html, root: parsePage(html) };
}

/** A built site. */
export interface Built {
  dir: string;
  /** Paths below the folder, with forward slashes. */
  files: string[];
  pages: Page[];
}

/** One page of it. */
export interface Page {
  file: string;
  /** From the site's root: `/quotes/some-id/`. */
  address: string;
  html: string;
  root: Node;
}
