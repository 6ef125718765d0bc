import type { Country } from '../map/country.ts';
import type { Statuses } from '../map/layer.ts';
import { fill } from '../model/wording.ts';
import { dayInWords, wording } from './wording.ts';

/**
 * A country's name and status in a line: what its link is called.
 *
 * @param label what is seen of the link; a reader who speaks to the page says that
 */
export function titleOf(country: Country, label: string, statuses: Statuses): string {
  const status = statusOf(country, statuses);
  return fill(wording.map.title, { country: country.name, label, status });
}

/** What a country was on the day that the map shows, and since when. */
export function statusOf({ status, since, host }: Country, statuses: Statuses): string {
  const { label = '', since: joined = label } = statuses[status] ?? {};
  const said = since ? joined.replace('{date}', dayInWords(since)) : label;
  return host ? fill(wording.map.host, { status: said }) : said;
}
