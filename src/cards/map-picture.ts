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
    ({ d, key, status }) =>
      `<path d="${d}" fill="${fillOf(key, status)}" stroke="${wash}" stroke-width=".8"/>`,
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

/** A sample of a mark's inks, side by side where countries bear it in several. */
export function toSwatch(key: string, statuses: string[], width: number, height: number): string {
  const fills = [...new Set(statuses.map((status) => fillOf(key, status)))];
  const part = width / fills.length;
  const areas = fills.map(
    (fill, index) =>
      `<rect x="${index * part}" width="${part}" height="${height}" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    patterns,
    ...areas,
    '</svg>',
  ].join('');
}

function fillOf(key: string | undefined, status: string): string {
  if (key === undefined || key === 'named') return palette.land;
  if (key === 'invitee' || key === 'new') return 'url(#hatch)';
  if (key === 'unknown' || key === 'open' || key === 'later') return 'url(#stipple)';
  if (status === 'partner') return palette.second;
  return status === 'named' ? palette.soft : palette.first;
}

/** Whether a mark is seen on the map: land that is only named has no ink of its own. */
export function isInked(key: string): boolean {
  return fillOf(key, '') !== palette.land;
}

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
  /** A country's path, what a layer says of it, and what it is. */
  shapes: { d: string; key?: string | undefined; status: string }[];
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
