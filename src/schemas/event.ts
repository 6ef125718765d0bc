import { z } from 'astro/zod';
import { date, id, line } from './fields.ts';

/** A dated event; one row of `content/timeline.yml`. */
export const eventSchema = z.strictObject({
  id,
  date,
  /** The last day, when it lasted longer. */
  until: date.optional(),
  title: line.max(90, 'is longer than 90 characters. Shorten it.'),
  /** Up to two sentences, cited. */
  detail: line,
  /** Id of a theme of `site.yml`. */
  theme: id,
});
