import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { nameOf, placeOf } from '../memory/place.ts';
import { recall } from '../memory/recall.ts';
import type { Face } from './faces.ts';

/**
 * Cuts a font down to the characters that a text uses, with their kerning and ligatures.
 *
 * @param text every character that must be kept, in any order
 * @returns the bytes of a WOFF2 file
 */
export async function subset(
  { file, weights, features = [] }: Face,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const require = createRequire(import.meta.url);
  const whole = await readFile(require.resolve(file));
  const kept = { keepFeatures: ['kern', 'liga', ...features] };
  // How kerning varies with the weight is a fifth of a font, and nobody sees it. It is said by way of the
  // table GDEF: once that is gone, the second cut leaves it out, and every weight has the regular's. STAT
  // names a font's styles in menus.
  const first = {
    targetFormat: 'sfnt',
    variationAxes: { wght: weights },
    ...{ ...kept, dropTables: ['GDEF', 'STAT'] },
  } as const;
  const second = { targetFormat: 'woff2', ...kept } as const;
  const tool: string = require('subset-font/package.json').version;
  const name = nameOf([tool, whole, text, JSON.stringify([first, second])], '.woff2');
  const cut = async () => subsetFont(await subsetFont(whole, text, first), text, second);
  return new Uint8Array(await recall(placeOf('fonts'), name, cut));
}
