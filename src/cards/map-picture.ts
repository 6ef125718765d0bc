import { palette } from './palette.ts';

/** A map without words: land, the marked countries in their inks, and the ties between cities. */
export function toMapPicture({ width, height, grid, land, shapes, ties }: MapParts): string {
  const { wash, rule, land: ground, ink } = palette;
  const marked = shapes.map(
    ({ d, key, status }) =>
      `<path d="${d}" fill="${fillOf(key, status)}" stroke="${wash}" stroke-width=".8"/>`,
  );
  const lines = ties.map(
    ({ d, main }) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${main ? 2 : 1}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `${patterns()}<rect width="${width}" height="${height}" fill="${wash}"/>`,
    `<path d="${grid}" fill="none" stroke="${rule}" stroke-width=".6"/>`,
    `<path d="${land}" fill="${ground}"/>`,
    ...marked,
    ...lines,
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

function patterns(): string {
  const { paper, first } = palette;
  const back = `<rect width="5" height="5" fill="${paper}"/>`;
  const open = 'width="5" height="5" patternUnits="userSpaceOnUse"';
  return [
    `<defs><pattern id="hatch" ${open} patternTransform="rotate(45)">${back}<path d="M0 2.5H5" stroke="${first}" stroke-width="1.8"/></pattern>`,
    `<pattern id="stipple" ${open}>${back}<circle cx="2.5" cy="2.5" r="1" fill="${first}"/></pattern></defs>`,
  ].join('');
}

/** A drawn map, its paths in units of `width` and `height`. */
export interface MapParts {
  width: number;
  height: number;
  grid: string;
  land: string;
  /** A country's path, what a layer says of it, and what it is. */
  shapes: { d: string; key?: string | undefined; status: string }[];
  ties: { d: string; main: boolean }[];
}
