import { z } from 'astro/zod';
import { isOpen } from '../model/to-decide.ts';
import { attribution } from './attribution.ts';
import { id, line, paragraph } from './fields.ts';

/** One quotation of `content/quotes/`, word for word. */
export const quoteSchema = z.strictObject({
  text: line.describe(
    "The words as the report prints them, without the newspaper's own punctuation.",
  ),
  ...attribution,
  because: line
    .optional()
    .describe("The report's words from which the speaker is known; for editors alone."),
  continues: id
    .optional()
    .describe(
      'Id of the quotation that these words go on from, across an attribution or the end of a paragraph.',
    ),
  paragraph: paragraph.describe('Where the words stand in the report.'),
  fragment: z.boolean().default(false).describe('A piece of a sentence rather than a sentence.'),
  before: line.describe('What comes just before it in the report, in our words.'),
  after: line.describe('What comes just after it in the report, in our words.'),
  note: line.optional().describe('A remark on the translation or the record.'),
  topics: z
    .array(id)
    .min(1, 'is empty. Give at least one topic of site.yml.')
    .describe('Ids of topics of `site.yml`.'),
  index: z
    .array(line)
    .refine(
      (terms) => terms.length >= 3 || terms.some(isOpen),
      'has fewer than three terms. Add plain words that a reader might use instead.',
    )
    .max(20, 'has more than twenty terms. Keep the plainest.')
    .describe(
      'Plain words that a reader might use instead; the words of a phrase answer only beside others.',
    ),
});
