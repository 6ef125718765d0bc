import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { typeOf } from '../hosting/types.ts';
import type { PackIndex, Part } from '../model/kept.ts';

/**
 * Puts files into one, each compressed by itself so that it is read without the others. What pages
 * carry, styles and scripts, is in it once for all that carry the same.
 *
 * Gzip, since browsers unpack no Brotli for a script.
 *
 * @param files what each file holds, by its path below the site's root
 * @throws Error when a browser would not know what a file is
 */
export async function packFiles(files: Map<string, Buffer>): Promise<Buffer> {
  // As text, equal parts are compressed once.
  const compressed = new Map<string, Promise<Buffer>>();
  const toCompressed = (text: string) => {
    const known = compressed.get(text) ?? toGzip(text, best);
    compressed.set(text, known);
    return known;
  };
  const cut = [...files].map(async ([path, bytes]) => {
    const type = typeOf(path);
    if (!type) throw new Error(`${path}: no type is known for it. Add one to hosting/types.ts.`);
    const isText = /^text|javascript|json|svg|xml/.test(type);
    const parts = isText ? await Promise.all(partsOf(bytes.toString()).map(toCompressed)) : [bytes];
    return { path, type, isText, parts };
  });

  const index: PackIndex = {};
  const places = new Map<Buffer, Part>();
  let at = 0;
  for (const { path, type, isText, parts } of await Promise.all(cut)) {
    for (const part of parts)
      if (!places.has(part)) {
        places.set(part, [at, part.length]);
        at += part.length;
      }
    index[path] = [type, isText ? 1 : 0, ...parts.flatMap((part) => [places.get(part)!])];
  }
  const head = await toGzip(JSON.stringify(index), best);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...places.keys()]);
}

/** A page's text, cut where it carries something; any other text whole. */
function partsOf(text: string): string[] {
  return text.split(/(<style>.*?<\/style>|<script>.*?<\/script>)/s).filter(Boolean);
}

const toGzip = promisify(gzip);
const best = { level: 9 };
