import { z } from 'astro/zod';
import { isOpen } from '../model/to-decide.ts';
import { attribution } from './attribution.ts';
import { id, line, paragraph } from './fields.ts';

/** One quotation of `content/quotes/`, word for word. */
export const quoteSchema = z.strictObject({
  /** The words as the report prints them, without the newspaper's own punctuation. */
  text: line,
  ...attribution,
  /** The report's words from which the speaker is known; for editors alone. */
  because: line.optional(),
  /** Id of the quotation that these words go on from, across an attribution or the end of a paragraph. */
  continues: id.optional(),
  /** Where the words stand in the report. */
  paragraph,
  /** A piece of a sentence rather than a sentence. */
  fragment: z.boolean().default(false),
  /** What comes just before it in the report, in our words. */
  before: line,
  /** What comes just after it in the report, in our words. */
  after: line,
  /** A remark on the translation or the record. */
  note: line.optional(),
  /** Ids of topics of `site.yml`. */
  topics: z.array(id).min(1, 'is empty. Give at least one topic of site.yml.'),
  /** Plain words that a reader might use instead; the words of a phrase answer only beside others. */
  index: z
    .array(line)
    .refine(
      (terms) => terms.length >= 3 || terms.some(isOpen),
      'has fewer than three terms. Add plain words that a reader might use instead.',
    )
    .max(20, 'has more than twenty terms. Keep the plainest.'),
});
