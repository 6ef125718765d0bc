import type { Look } from '../model/look.ts';
import { palette } from './palette.ts';

/**
 * A map without words: land, the marked countries in their inks, and the ties between cities.
 *
 * @param frame the part of it that is shown
 * @param room the size of the picture in pixels, in the frame's proportions
 */
export function toMapPicture(
  { grid, land, shapes, ties, cities }: MapParts,
  frame: Frame,
  room: { width: number; height: number },
): string {
  const { left, top, width, height } = frame;
  const { wash, rule, land: ground, ink } = palette;
  const marked = shapes.map(
    ({ d, look }) => `<path d="${d}" fill="${fillOf(look)}" stroke="${wash}" stroke-width=".8"/>`,
  );
  const lines = ties.map(
    ({ d, main }) =>
      `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${main ? 3 : 1.4}"/>`,
  );
  const dots = cities.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5" fill="${ink}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${room.width}" height="${room.height}" viewBox="${left} ${top} ${width} ${height}">`,
    `${patterns}<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${wash}"/>`,
    `<path d="${grid}" fill="none" stroke="${rule}" stroke-width=".6"/>`,
    `<path d="${land}" fill="${ground}"/>`,
    ...marked,
    ...lines,
    ...dots,
    '</svg>',
  ].join('');
}

/** A sample of a mark's looks, side by side where countries bear it in several. */
export function toSwatch(looks: Look[], width: number, height: number): string {
  const part = width / looks.length;
  const areas = looks.map(
    (look, index) =>
      `<rect x="${index * part}" width="${part}" height="${height}" fill="${fillOf(look)}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    patterns,
    ...areas,
    '</svg>',
  ].join('');
}

function fillOf(look: Look | undefined): string {
  return look ? fills[look] : palette.land;
}

/** Whether a mark is seen on the map: land that is only outlined has no ink of its own. */
export function isInked(look: Look): boolean {
  return look !== 'outline';
}

// Small as it is, a card leaves out what is engraved and what is outlined.
const fills: Record<Look, string> = {
  solid: palette.first,
  engraved: palette.second,
  gray: palette.soft,
  hatch: 'url(#hatch)',
  stipple: 'url(#stipple)',
  outline: palette.land,
};

const open = 'patternUnits="userSpaceOnUse"';
const patterns = [
  `<defs><pattern id="hatch" width="6" height="6" ${open} patternTransform="rotate(45)">`,
  `<rect width="6" height="6" fill="${palette.paper}"/>`,
  `<path d="M0 3H6" stroke="${palette.first}" stroke-width="2.4"/></pattern>`,
  `<pattern id="stipple" width="6" height="6" ${open}>`,
  `<rect width="6" height="6" fill="${palette.land}"/>`,
  `<circle cx="3" cy="3" r="1.4" fill="${palette.soft}"/></pattern></defs>`,
].join('');

/** A drawn map. */
export interface MapParts {
  grid: string;
  land: string;
  /** A country's path, and how the layer has it look. */
  shapes: { d: string; look?: Look | undefined }[];
  ties: { d: string; main: boolean }[];
  cities: [number, number][];
}

/** A part of a drawn map, in its units. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}
