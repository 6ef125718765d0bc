import { dayInWords } from '../model/day.ts';
import type { Country } from './country.ts';
import type { Statuses } from './layer.ts';

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
  const { label = '', since: joined = label } = statuses[status] ?? {};
  const words = since ? joined.replace('{date}', dayInWords(since)) : label;
  return host ? `${words}; host` : words;
}
