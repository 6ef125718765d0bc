import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

/**
 * Cuts a font down to the characters that a text uses.
 *
 * @param text every character that must be kept, in any order
 * @returns the bytes of a WOFF2 file
 */
export async function subset(
  { file, weights }: Face,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve(file);
  const bytes = await subsetFont(await readFile(path), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  return new Uint8Array(bytes);
}
