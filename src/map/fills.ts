import type { Look } from '../model/look.ts';

/** How a country is filled in a picture that stands by itself. */
export function fillOf(look: Look | undefined, colors: Colors): string {
  if (look === 'engraved' || look === 'hatch' || look === 'stipple') return `url(#${look})`;
  return inkOf(look, colors) ?? colors.land;
}

/** What covers a country so that its label must be light; nothing for a look that leaves it pale. */
export function inkOf(look: Look | undefined, { first, second, soft }: Colors): string | undefined {
  if (look === 'solid') return first;
  if (look === 'engraved') return second;
  return look === 'gray' ? soft : undefined;
}

/** The patterns that fills name, as an SVG element. */
export function patterns({ paper, first, second, land, soft }: Colors): string {
  const pattern = (id: string, turn: number, size: number, back: string, line: string, w: number) =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${size}" height="${size}" fill="${back}"/><path d="M0 ${size / 2}H${size}" stroke="${line}" stroke-width="${w}"/></pattern>`;
  return `<defs>${pattern('hatch', 45, 5, paper, first, 1.6)}${pattern('engraved', -45, 4, second, paper, 0.7)}<pattern id="stipple" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${land}"/><path d="M1 1h1M3.5 3.5h1" stroke="${soft}" stroke-width="1.1"/></pattern></defs>`;
}

/** The colors of a picture, by what they are for. */
export type Colors = Record<
  'paper' | 'ink' | 'soft' | 'rule' | 'edge' | 'land' | 'first' | 'second',
  string
>;
