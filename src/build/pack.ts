import { gzipSync } from 'node:zlib';
import { typeOf } from '../hosting/types.ts';
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
    if (!type) throw new Error(`${path}: no type is known for it. Add one to hosting/types.ts.`);
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
