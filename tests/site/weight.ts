import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Built, Page } from './built.ts';
import { attribute, elements } from './dom.ts';
import { publishedAt } from './link-check.ts';

/**
 * What a page costs a reader who comes to it first, in bytes on the wire.
 *
 * Compressed as a static host keeps it, by Brotli at its best; fonts are compressed already.
 */
export function weigh(site: Built, page: Page): Weight {
  const files = filesOf(page, new URL(publishedAt(site)).pathname);
  const sum = (list: string[]) => list.reduce((total, file) => total + wire(site, file), 0);
  const before = [...files.styles, ...files.blocking];

  return {
    readable: sum([page.file, ...before]),
    script: sum([...files.blocking, ...files.later]),
    all: sum([page.file, ...before, ...files.later, ...files.pictures]),
    requests: 1 + before.length + files.later.length + files.pictures.length,
  };
}

/** Bytes of every font that a style sheet of the site names. */
export function fontBytes(site: Built): number {
  return site.files
    .filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
    .reduce((total, file) => total + readFileSync(join(site.dir, file)).length, 0);
}

function filesOf(page: Page, folder: string): Files {
  const all = elements(page.root);
  const files = (list: typeof all, name: string) =>
    list.flatMap((element) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [toFile(page, address, folder)];
    });
  const scripts = all.filter(
    (element) => attribute(element, 'src') && element.tagName === 'script',
  );
  const waits = (script: (typeof all)[number]) =>
    script.attrs.some(({ name }) => name === 'defer' || name === 'async');
  const links = (rel: string) => all.filter((element) => attribute(element, 'rel') === rel);

  return {
    styles: files(links('stylesheet'), 'href'),
    blocking: files(
      scripts.filter((script) => !waits(script)),
      'src',
    ),
    later: files(scripts.filter(waits), 'src'),
    pictures: [
      ...files(links('icon'), 'href'),
      ...files(
        all.filter(({ tagName }) => tagName === 'img'),
        'src',
      ),
    ],
  };
}

function toFile({ address }: Page, url: string, folder: string): string {
  const { pathname } = new URL(url, `http://site.invalid${address}`);
  // The page for lost readers has addresses from the host's root.
  return pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname.slice(1);
}

function wire({ dir }: Built, file: string): number {
  const path = join(dir, file);
  const bytes = known.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  known.set(path, bytes);
  return bytes;
}

// Every page has the same style sheet; it is compressed once.
const known = new Map<string, number>();

interface Files {
  styles: string[];
  /** Scripts that the page waits for. */
  blocking: string[];
  /** Scripts that it does not wait for. */
  later: string[];
  pictures: string[];
}

/** Bytes and requests of one page, without fonts. */
interface Weight {
  /** HTML, styles and waiting scripts: what must be there before a word is seen. */
  readable: number;
  script: number;
  all: number;
  requests: number;
}
