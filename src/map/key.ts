import { type Country, yearIn } from './country.ts';

/**
 * Which mark of a layer's legend a country bears; nothing when the layer does not speak of it.
 *
 * @param year for the layer of years: the one that is shown
 */
export function keyOf(country: Country, shows: Shows, year: number): string | undefined {
  if (shows === 'status') return country.status;
  if (shows === 'center') return country.center;
  if (shows === 'program')
    return country.programMark && (country.programMark.open ? 'open' : 'set');

  const joined = Number(yearIn(country.since));
  if (!joined) return undefined;
  if (joined === year) return 'new';
  return joined < year ? 'in' : 'later';
}

/** What a country's label says in a layer: its code, a year, a number. */
export function labelOf(country: Country, shows: Shows): string {
  if (shows === 'center' && country.center)
    return country.center === 'yes' ? short(yearIn(country.centerNote)) : '?';
  if (shows === 'program' && country.programMark) return country.programMark.mark;
  if (shows === 'since' && country.since) return short(yearIn(country.since));
  return country.code;
}

function short(year: string | undefined): string {
  return year ? `’${year.slice(2)}` : '✓';
}

/** The keys and the labels of a country in all layers, for a script that changes between them. */
export function keysOf(country: Country): string {
  return shown.map((shows) => keyOf(country, shows, 0) ?? '').join('|');
}

/** As `keysOf`. */
export function labelsOf(country: Country): string {
  return shown.map((shows) => labelOf(country, shows)).join('|');
}

/** What a layer may show, in the order of `keysOf` and `labelsOf`. */
const shown = ['status', 'center', 'program', 'since'] as const;

/** Which field of a country a layer shows. */
export type Shows = (typeof shown)[number];
