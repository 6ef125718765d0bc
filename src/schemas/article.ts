import { z } from 'astro/zod';
import { date, id, language, line, paragraph, url } from './fields.ts';

/** The report and a record of each of its paragraphs: `content/article.yml`. */
export const articleSchema = z.strictObject({
  publisher: line,
  edition: line.optional(),
  /** Where the text was seen. */
  address: url,
  authors: z.array(line).min(1, 'is empty. Name who signed the report.'),
  /** What the authors are to the publisher. */
  role: line,
  /** BCP 47 tag of the language the report is printed in. */
  language,
  /** Shown beside the words of those who spoke another language. */
  label: line,
  /** Shown beside words with square brackets in them. */
  insertion: line,
  /** The month or day that the report is about. */
  month: date,
  /** What is not known about the publication. */
  caveat: line,
  /** What stands in quotation marks and is nobody's speech: a title, a term, a name. */
  unspoken: z
    .array(z.strictObject({ paragraph, text: line, kind: z.enum(['title', 'term', 'name']) }))
    .default([]),
  paragraphs: z.array(
    z.strictObject({
      /** What the paragraph says, in our words. */
      summary: line,
      /** Ids of people: whose words or thoughts it carries. */
      voices: z.array(id).min(1, 'is empty. Say whose voice the paragraph is.'),
      form: z.enum(['direct', 'reported', 'narration']),
      /** Plain words that a reader might use instead; for search alone. */
      index: z.array(line).optional(),
    }),
  ),
});
