import { type IndexedColors, encode } from 'fast-png';

/**
 * A picture of up to sixteen colors as a PNG, exactly, half a byte a pixel.
 *
 * Sharp would choose the colors anew, which takes four times as long, loses some, and makes larger files.
 *
 * @param indexes each pixel's color, row by row
 * @param colors red, green and blue, by their index
 */
export function toIndexedPng(
  indexes: Uint8Array,
  width: number,
  colors: IndexedColors,
): Uint8Array {
  const height = indexes.length / width;
  const data = toRows(indexes, width, height);
  return encode(
    { width, height, data, depth: format.depth, channels: 1, palette: colors },
    { zlib: { level: format.level } },
  );
}

/** Two pixels a byte, the left one first; no byte has pixels of two rows. */
function toRows(indexes: Uint8Array, width: number, height: number): Uint8Array {
  const length = Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, from += 1)
      rows[y * length + (x >> 1)]! |= indexes[from]! << (x % 2 ? 0 : 4); // within their lengths
  return rows;
}

/** Bits a pixel, and the effort of Deflate: two more take nearly twice as long for a fortieth of the bytes. */
export const format = { depth: 4, level: 6 } as const;
