import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
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
export async function packFiles(files: Map<string, Buffer>): Promise<Buffer> {
  const parts = await Promise.all([...files].map(async ([path, bytes]) => toPart(path, bytes)));
  const index: PackIndex = {};
  let at = 0;
  for (const { path, part, type, isText } of parts) {
    index[path] = [at, part.length, type, isText ? 1 : 0];
    at += part.length;
  }
  const head = await toGzip(JSON.stringify(index), { level: 9 });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...parts.map(({ part }) => part)]);
}

async function toPart(path: string, bytes: Buffer): Promise<Part> {
  const type = typeOf(path);
  if (!type) throw new Error(`${path}: no type is known for it. Add one to hosting/types.ts.`);
  const isText = /^text|javascript|json|svg|xml/.test(type);
  return { path, part: isText ? await toGzip(bytes, { level: 9 }) : bytes, type, isText };
}

const toGzip = promisify(gzip);

interface Part {
  path: string;
  part: Buffer;
  type: string;
  isText: boolean;
}
