import { scaleUtc, utcMonth, utcYear } from 'd3';

/**
 * An even line of time, so that what lies twice as far apart is drawn twice as far apart.
 *
 * @param from first day; the line begins with its year
 * @param to last day
 * @returns places in percent of the line's length, so that it can be drawn at any width
 */
export function timeAxis(from: string, to: string): TimeAxis {
  const begin = utcYear.floor(new Date(from));
  const scale = scaleUtc([begin, new Date(to)], [1, 99]);
  return {
    at: (date) => Math.round(scale(middleOf(date)) * 100) / 100,
    years: utcYear.range(begin, new Date(to)).map((day) => ({
      year: `${day.getUTCFullYear()}`,
      at: Math.round(scale(day) * 100) / 100,
    })),
  };
}

/** A month or a year stands at its middle, since nothing nearer is known. */
function middleOf(date: string): Date {
  const start = new Date(date);
  if (date.length === 10) return start;
  const end = date.length === 7 ? utcMonth.offset(start, 1) : utcYear.offset(start, 1);
  return new Date((start.getTime() + end.getTime()) / 2);
}

/** Where days and years stand. */
export interface TimeAxis {
  at(date: string): number;
  /** The years that begin on it. */
  years: { year: string; at: number }[];
}
