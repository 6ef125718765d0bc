import { z } from 'astro/zod';
import { date, id, language, line, paragraph, url } from './fields.ts';

/** The report and a record of each of its paragraphs: `content/article.yml`. */
export const articleSchema = z.strictObject({
  publisher: line,
  edition: line.optional(),
  address: url.describe('Where the text was seen.'),
  authors: z.array(line).min(1, 'is empty. Name who signed the report.'),
  role: line.describe('What the authors are to the publisher.'),
  language: language.describe('BCP 47 tag of the language the report is printed in.'),
  label: line.describe('Shown beside the words of those who spoke another language.'),
  insertion: line.describe('Shown beside words with square brackets in them.'),
  month: date.describe('The month or day that the report is about.'),
  caveat: line.describe('What is not known about the publication.'),
  unspoken: z
    .array(z.strictObject({ paragraph, text: line, kind: z.enum(['title', 'term', 'name']) }))
    .default([])
    .describe("What stands in quotation marks and is nobody's speech: a title, a term, a name."),
  paragraphs: z.array(
    z.strictObject({
      summary: line.describe('What the paragraph says, in our words.'),
      voices: z
        .array(id)
        .min(1, 'is empty. Say whose voice the paragraph is.')
        .describe('Ids of people: whose words or thoughts it carries.'),
      form: z.enum(['direct', 'reported', 'narration']),
      index: z
        .array(line)
        .optional()
        .describe('Plain words that a reader might use instead; for search alone.'),
    }),
  ),
});
