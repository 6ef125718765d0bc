import { scalePow } from 'd3';

/**
 * A scale of days that is widest about one of them: what lies close to it is told apart, what lies
 * years away is drawn together.
 *
 * @param dates days, months or years; a month or year counts from its first day
 * @param about the day in the middle of the attention
 * @param range left and right end in units
 */
export function timeLens(dates: string[], about: string, range: [number, number]): TimeLens {
  const from = daysBetween(about, dates.reduce(earlier));
  const to = daysBetween(
    about,
    dates.reduce((a, b) => (earlier(a, b) === a ? b : a)),
  );
  const scale = scalePow().exponent(0.42).domain([from, to]).range(range);
  return (date) => Math.round(scale(daysBetween(about, date)) * 10) / 10;
}

/** How far apart two dates stand in a list: 0 for the same day up to 4 for a year and more. */
export function gapBetween(before: string, after: string): number {
  const days = daysBetween(before, after);
  return [1, 31, 120, 365].filter((limit) => days >= limit).length;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

/** Where a date stands. */
export type TimeLens = (date: string) => number;

/** An event as the timeline shows it. */
export interface TimelineEvent {
  id: string;
  date: string;
  /** Its date or dates in words. */
  span: string;
  year: string;
  /** It is the first of its year. */
  opensYear: boolean;
  /** How long after the one before, from 0 to 4. */
  gap: number;
  /** Before the days of the turning point, in them, or after them. */
  side: 'before' | 'at' | 'after';
  title: string;
  /** Cited. */
  detail: string;
  /** Place of its theme among the themes. */
  theme: number;
}

/** What events have in common. */
export interface Theme {
  id: string;
  label: string;
  /** How many events it has. */
  count: number;
}
