import { yearIn } from './country.ts';

/**
 * How membership grew: the years in which someone joined, oldest first.
 *
 * @param countries those without `since` never joined
 */
export function accessions<C extends Joining>(countries: C[]): Accession<C>[] {
  const years = new Map<number, C[]>();
  for (const country of countries) {
    const year = Number(yearIn(country.since));
    if (year) years.set(year, [...(years.get(year) ?? []), country]);
  }

  const ordered = [...years].sort(([a], [b]) => a - b);
  return ordered.map(([year, joined]) => ({ year, joined, members: membersIn(countries, year) }));
}

/** How many were members at the end of a year. */
export function membersIn(countries: Joining[], year: number): number {
  return countries.filter(({ since }) => Number(yearIn(since) ?? Number.NaN) <= year).length;
}

interface Joining {
  /** A day, a month or a year. */
  since?: string | undefined;
}

/** A year in which someone joined. */
export interface Accession<C> {
  year: number;
  joined: C[];
  /** How many there were then. */
  members: number;
}
