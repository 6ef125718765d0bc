import { dayInWords } from '../model/day.ts';
import type { Country } from './country.ts';

/**
 * A country's name and status in a line: what its link is called.
 *
 * @param label what is seen of the link; a reader who speaks to the page says that
 */
export function titleOf(country: Country, label: string, statuses: Statuses): string {
  return `${country.name}, ${label}: ${statusOf(country, statuses)}`;
}

/** What a country was on the day that the map shows, and since when. */
export function statusOf({ status, since, host }: Country, statuses: Statuses): string {
  const words = [statuses[status]];
  if (since && status === 'member') words[0] += ` since ${dayInWords(since)}`;
  if (since && status !== 'member') words.push(`joined on ${dayInWords(since)}`);
  if (host) words.push('host');
  return words.join('; ');
}

type Statuses = Record<Country['status'], string>;
