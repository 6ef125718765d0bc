import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/reader/read-content.ts';
import { type Built, outDir, readBuilt } from './built.ts';

/** The built site, its content, and the address that it is published at. */
export const site: Built = readBuilt(outDir);
export const content = readContent(process.env['CONTENT_DIR'] ?? 'content');
export const address = (process.env['SITE_URL'] ?? content.site.url).replace(/\/?$/, '/');
export const name = `${content.site.name}${content.site.mark}`;

/** Every page but the one for lost readers. */
export const pages = site.pages.filter(({ file }) => file !== '404.html');

/** The canonical address of a page or file. */
export function canonical(path: string): string {
  return new URL(`.${path}`, address).href;
}

/** The file that a canonical address stands for; none when it is not of the site. */
export function fileAt(url: string): string | undefined {
  if (!url.startsWith(address)) return undefined;
  const path = new URL(url).pathname.slice(new URL(address).pathname.length);
  const file = path.replace(/(^|\/)$/, '$1index.html');
  return site.files.includes(file) ? file : undefined;
}

/** The text of a file of the site. */
export function read(file: string): string {
  return readFileSync(join(site.dir, file), 'utf8');
}
