import { yearIn } from './country.ts';

/**
 * How many joined in which year, oldest first.
 *
 * @param countries those without `since` never joined
 */
export function roundsOf<C extends Joining>(countries: C[]): Round<C>[] {
  const years = new Map<number, C[]>();
  for (const country of countries) {
    const year = Number(yearIn(country.since));
    if (year) years.set(year, [...(years.get(year) ?? []), country]);
  }

  const ordered = [...years].sort(([a], [b]) => a - b);
  return ordered.map(([year, joined]) => ({ year, joined, count: countIn(countries, year) }));
}

/** How many had joined by the end of a year. */
export function countIn(countries: Joining[], year: number): number {
  return countries.filter(({ since }) => Number(yearIn(since) ?? Number.NaN) <= year).length;
}

interface Joining {
  /** A day, a month or a year. */
  since?: string | undefined;
}

/** A year in which someone joined. */
export interface Round<C> {
  year: number;
  joined: C[];
  /** How many there were then. */
  count: number;
}
