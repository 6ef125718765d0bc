import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { escapeText } from '../model/escape-text.ts';

/** Text as SVG text, in the site's fonts where a reader has them. */
export const asText: Lettering = (text, { x, y, size, face, anchor = 'start', fill, halo }) =>
  `<text x="${round(x)}" y="${round(y)}" font-family="${families[face]}" font-size="${round(size)}" font-weight="600" text-anchor="${anchor}" fill="${fill}"${halo ? haloOf(halo, 2.5) : ''}>${escapeText(text)}</text>`;

/**
 * Text as outlines, for pictures in pixels, which know no fonts.
 *
 * @param fonts the bytes of a TrueType font for each face
 */
export function asOutlines(fonts: Record<FaceName, ArrayBuffer>): Lettering {
  const faces = { serif: toFont(fonts.serif), sans: toFont(fonts.sans) };

  return (text, { x, y, size, face, anchor = 'start', fill, halo }) => {
    const { font, unitsPerEm } = faces[face];
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    let at = -width * shares[anchor];
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const d = font.glyphToPath(codepoint);
      const step = at;
      at += positions[index]?.xAdvance ?? 0;
      return d && `<path transform="translate(${round(step)} 0)" d="${d}"/>`;
    });
    const scale = size / unitsPerEm;
    return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" fill="${fill}"${halo ? haloOf(halo, 2.5 / scale) : ''}>${glyphs.join('')}</g>`;
  };
}

/** A line around letters that keeps them readable on a texture. */
function haloOf(color: string, width: number): string {
  return ` stroke="${color}" stroke-width="${round(width)}" stroke-linejoin="round" paint-order="stroke"`;
}

function toFont(bytes: ArrayBuffer) {
  const face = new Face(new Blob(bytes));
  return { font: new Font(face), unitsPerEm: face.upem };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const shares = { start: 0, middle: 0.5, end: 1 };
const families = { serif: 'Newsreader, Georgia, serif', sans: 'Hanken Grotesk, Arial, sans-serif' };

type FaceName = 'serif' | 'sans';

/** Sets a line of text; `y` is its baseline. */
export type Lettering = (
  text: string,
  place: {
    x: number;
    y: number;
    size: number;
    face: FaceName;
    anchor?: 'start' | 'middle' | 'end';
    fill: string;
    halo?: string | undefined;
  },
) => string;
