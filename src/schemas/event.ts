import { z } from 'astro/zod';
import { isDate } from '../model/day.ts';
import { date, id, line } from './fields.ts';

/** A dated event; one row of `content/timeline.yml`. */
export const eventSchema = z
  .strictObject({
    id,
    date,
    until: date.optional().describe('The last day, when it lasted longer.'),
    title: line.max(90, 'is longer than 90 characters. Shorten it.'),
    detail: line.describe('Up to two sentences, cited.'),
    theme: id.describe('Id of a theme of `site.yml`.'),
  })
  .refine(
    ({ date, until = date }) => {
      // What is no date has that for a fault.
      if (!isDate(date) || !isDate(until)) return true;
      const length = Math.min(date.length, until.length);
      return date.slice(0, length) <= until.slice(0, length);
    },
    { path: ['until'], message: 'is before the date. Exchange them, or leave it out.' },
  );
