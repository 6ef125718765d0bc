import { gzipSync } from 'node:zlib';
import type { PackIndex } from '../model/kept.ts';

/**
 * Puts files into one, each compressed by itself so that it is read without the others.
 *
 * Gzip, since browsers unpack no Brotli for a script.
 *
 * @param files what each file holds, by its path below the site's root
 * @throws Error when a browser would not know what a file is
 */
export function packFiles(files: Map<string, Buffer>): Buffer {
  const index: PackIndex = {};
  const parts: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const type = typeOf(path);
    const isText = /^text|javascript|json|svg|xml/.test(type);
    const part = isText ? gzipSync(bytes, { level: 9 }) : bytes;
    index[path] = [at, part.length, type, isText ? 1 : 0];
    parts.push(part);
    at += part.length;
  }
  const head = gzipSync(JSON.stringify(index), { level: 9 });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...parts]);
}

function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = types[ending];
  if (!type)
    throw new Error(`${path}: no type is known for “.${ending}”. Add it to build/pack.ts.`);
  return type;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  pagefind: 'application/wasm',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
};
