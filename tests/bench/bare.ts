import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Element, elements, textOf } from '../site/dom.ts';
import type { Page } from '../site/built.ts';

/**
 * Writes a page again in three forms, each with less: the page itself without its scripts, its fonts
 * and what it links to (`alone`), which is what its words and its style cost by themselves; its words
 * as a plain generator would set them, with a small style sheet beside (`bare`); and those with that
 * style inside (`floor`), which no page can be faster than that is fetched in one request.
 */
export function writeBare(dir: string, name: string, page: Page): void {
  const [main] = elements(page.root, 'main');
  if (!main) throw new Error(`${page.address} has no main part.`);
  const blocks = elements(main).filter(isBlock);
  const body = blocks.map((each) => `<${each.tagName}>${escaped(textOf(each))}</${each.tagName}>`);
  const head =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  const title = `<title>${escaped(page.address)}</title>`;

  write(
    dir,
    `bare/${name}/index.html`,
    `${head}${title}<link rel="stylesheet" href="../style.css">${body.join('\n')}`,
  );
  write(
    dir,
    `floor/${name}/index.html`,
    `${head}${title}<style>${style}</style>${body.join('\n')}`,
  );
  write(dir, 'bare/style.css', style);
  write(dir, `alone/${name}/index.html`, alone(page.html));
  write(dir, '404.html', `${head}<p>There is no such page.`);
}

/** The policy goes too: it allows the style by the hash of all of it, its fonts included. */
function alone(html: string): string {
  return html
    .replace(/<script\b.*?<\/script>|<link\b[^>]*>|<meta http-equiv[^>]*>/gs, '')
    .replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
}

/** An element of prose that has no such element in it, so that no word is written twice. */
function isBlock(element: Element): boolean {
  return names.has(element.tagName) && !elements(element).some(({ tagName }) => names.has(tagName));
}

const names = new Set(['h1', 'h2', 'h3', 'p', 'li', 'blockquote', 'figcaption', 'dt', 'dd', 'td']);

/** What a plain theme has at the least: a measure, a line and a face. */
const style =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;color:#222}' +
  'h1,h2,h3{line-height:1.2;font-family:system-ui,sans-serif}a{color:#05a}';

function write(dir: string, name: string, text: string): void {
  const file = join(dir, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(`${file}.br`, brotliCompressSync(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
