import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { nameOf, placeOf } from '../memory/place.ts';
import { recall } from '../memory/recall.ts';
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
  const require = createRequire(import.meta.url);
  const whole = await readFile(require.resolve(file));
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
  const tool: string = require('subset-font/package.json').version;
  const name = nameOf([tool, whole, text, JSON.stringify(options)], '.woff2');
  return new Uint8Array(
    await recall(placeOf('fonts'), name, () => subsetFont(whole, text, options)),
  );
}
