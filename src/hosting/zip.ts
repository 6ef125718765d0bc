import { createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * Writes files as a zip that is the same to the byte whenever and wherever it is made: in the order of
 * their paths, all of one day. They are read one after the other, so that a site of any size fits.
 *
 * @param file where the zip is written
 * @param files what gives each file's bytes, by its path in the zip
 * @returns the size of the zip in bytes
 */
export async function writeZip(file: string, files: Map<string, () => Buffer>): Promise<number> {
  const zip = new ZipFile();
  // A zip has local time, and no day before that year.
  const mtime = new Date(1980, 1, 1);
  for (const path of [...files.keys()].sort()) {
    const read = files.get(path)!; // its own key
    // Level 9 takes twice as long for a thousandth less.
    const compressionLevel = packed.test(path) ? 0 : 6;
    const options = { mtime, forceDosTimestamp: true, compressionLevel };
    zip.addReadStreamLazy(path, options, (give) => give(null, Readable.from([read()])));
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return statSync(file).size;
}

/** What is compressed already. */
const packed = /\.(br|gz|pack|png|woff2|pagefind|pf_\w+)$/;
