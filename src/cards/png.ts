import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/**
 * A picture of up to sixteen colors as a PNG, exactly, half a byte a pixel.
 *
 * The libraries that write such files choose the colors anew, which takes four times as long, loses some,
 * and makes larger files. The format: PNG (third edition), sections 5, 11.2 and 11.3.1.1.
 *
 * @param indexes each pixel's color, row by row
 * @param colors by their index
 */
export async function toIndexedPng(
  indexes: Uint8Array,
  width: number,
  colors: Color[],
): Promise<Buffer> {
  const height = indexes.length / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8); // bits a pixel, and that they name a color of the palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colors.flat())),
    chunk('IDAT', await compress(toRows(indexes, width, height), { level, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two pixels a byte, the left one first, and before each row a byte that says that it is not filtered. */
function toRows(indexes: Uint8Array, width: number, height: number): Buffer {
  const length = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(length * height);
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, from += 1)
      rows[y * length + 1 + (x >> 1)]! |= indexes[from]! << (x % 2 ? 0 : 4); // within their lengths
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const compress = promisify(deflate);

/** One more takes three times as long for a hundredth of the bytes. */
const level = 8;

export type Color = [red: number, green: number, blue: number];
