import { z } from 'astro/zod';
import { date, language, line, sourceId, url } from './fields.ts';

/** A source other than the report; one row of `content/sources.yml`. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  publisher: line,
  title: line,
  described: z
    .boolean()
    .default(false)
    .describe('The title is our description, because none was seen.'),
  url: url.optional().describe('Missing where the page should not be linked.'),
  date: date.optional(),
  dated: line.optional().describe('How the date is known, when the page does not show it.'),
  language: language.optional().describe("BCP 47 tag; missing for the site's own language."),
  weak: z.boolean().default(false).describe('To be used only for the point cited.'),
});
