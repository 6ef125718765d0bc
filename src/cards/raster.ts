import sharp from 'sharp';
import { palette } from './palette.ts';
import { format, toIndexedPng } from './png.ts';

/** The picture of an SVG document in pixels. @returns the bytes of a PNG with a palette */
export async function toPng(svg: string): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg)).flatten({ background: palette.paper });
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
  return Buffer.from(toIndexedPng(toIndexes(data), info.width, colors));
}

/**
 * The nearest of the card's colors to each pixel.
 *
 * A palette chosen by the pixels' number forgets an ink that few of them have, such as that of the
 * site's mark.
 */
function toIndexes(pixels: Buffer): Uint8Array {
  const indexes = new Uint8Array(pixels.length / 3);
  const nearest = new Map<number, number>();
  let [last, index] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    const code = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!; // within its length
    // Most pixels are as the one before.
    if (code !== last) {
      index = nearest.get(code) ?? nearestTo(pixels.subarray(at, at + 3));
      nearest.set(code, index);
      last = code;
    }
    indexes[at / 3] = index;
  }
  return indexes;
}

function nearestTo([red = 0, green = 0, blue = 0]: Uint8Array): number {
  const distance = ([r, g, b]: Color) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  const distances = colors.map(distance);
  return distances.indexOf(Math.min(...distances));
}

/** An ink over paper. @param share how much of a pixel the ink covers */
function over(ink: string, share: number): Color {
  const [paper, color] = [toColor(palette.paper), toColor(ink)];
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(paper[channel] + (color[channel] - paper[channel]) * share);
  return [mix(0), mix(1), mix(2)];
}

function toColor(hex: string): Color {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

const { paper, wash, land, rule, ink, soft, first, second } = palette;

// Up to 16 colors a pixel takes half a byte: the flat inks, and what the edges of letters need.
const colors: Color[] = [
  ...[paper, wash, land, rule, ink, soft, first, second].map(toColor),
  ...[0.14, 0.28, 0.42, 0.58].map((share) => over(ink, share)),
  ...[first, second].flatMap((side) => [over(side, 0.35), over(side, 0.68)]),
];

/** What a picture depends on beside its drawing: change it, and all pictures are made anew. */
export const engine = JSON.stringify([sharp.versions.vips, format, colors]);

type Color = [red: number, green: number, blue: number];
