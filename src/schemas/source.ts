import { z } from 'astro/zod';
import { date, language, line, sourceId, url } from './fields.ts';

/** A source other than the report; one row of `content/sources.yml`. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  publisher: line,
  title: line,
  /** The title is our description, because none was seen. */
  described: z.boolean().default(false),
  /** Missing where the page should not be linked. */
  url: url.optional(),
  date: date.optional(),
  /** How the date is known, when the page does not show it. */
  dated: line.optional(),
  /** BCP 47 tag; missing for the site's own language. */
  language: language.optional(),
  /** To be used only for the point cited. */
  weak: z.boolean().default(false),
});
