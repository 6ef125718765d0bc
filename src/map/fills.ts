import type { Country } from './country.ts';

/** How a country is filled in a picture that stands by itself. */
export function fillOf({ status }: Pick<Country, 'status'>, colors: Colors): string {
  if (status === 'member') return colors.first;
  if (status === 'invitee') return 'url(#hatch)';
  return status === 'partner' ? 'url(#engraved)' : colors.land;
}

/** The patterns that fills name, as an SVG element. */
export function patterns({ paper, first, second }: Colors): string {
  const pattern = (id: string, turn: number, size: number, back: string, line: string, w: number) =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${size}" height="${size}" fill="${back}"/><path d="M0 ${size / 2}H${size}" stroke="${line}" stroke-width="${w}"/></pattern>`;
  return `<defs>${pattern('hatch', 45, 5, paper, first, 1.6)}${pattern('engraved', -45, 4, second, paper, 0.7)}</defs>`;
}

/** The colors of a picture, by what they are for. */
export type Colors = Record<
  'paper' | 'ink' | 'soft' | 'rule' | 'edge' | 'land' | 'first' | 'second',
  string
>;
