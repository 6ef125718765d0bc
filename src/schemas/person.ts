import { z } from 'astro/zod';
import { day, id, language, line, summary } from './fields.ts';

/** A speaker of `content/people/`, or a voice that the report does not name. */
export const personSchema = z.strictObject({
  name: line.describe('As the report prints it; for an unnamed voice a description.'),
  kind: z.enum(['person', 'unnamed', 'institution', 'group']),
  summary,
  published: day
    .optional()
    .describe('The day on which the page was first published; missing for that of the site.'),
  updated: day,
  role: line.describe('What they were at the time.'),
  since: line.optional().describe('What has changed since, cited.'),
  side: id.optional().describe('Id of a side of `site.yml`.'),
  language: language.optional().describe('The language they spoke, as a BCP 47 tag.'),
  original: line.optional().describe("The name in that language's script."),
  spellings: z.array(line).default([]).describe('Other spellings that sources print.'),
  slips: z
    .array(line)
    .default([])
    .describe('Spellings that nobody prints but a reader may type; search alone uses them.'),
});
