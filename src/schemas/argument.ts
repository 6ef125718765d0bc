import { z } from 'astro/zod';
import { address, day, id, line, summary, title } from './fields.ts';

/** Words of one side: a quotation, or what someone is said to have said. */
const word = z.union([
  z.strictObject({ quote: id }),
  z.strictObject({
    /** Id of a person. */
    speaker: id,
    /** In our words, cited. */
    text: line,
    /** The page that tells it in full, as `folder:id`. */
    entry: address.optional(),
  }),
]);

const side = z.strictObject({
  words: z.array(word).default([]),
  /** Said where the side has no words. */
  silent: line.optional(),
});

/** Both sides face to face, question by question: `content/argument.yml`. */
export const argumentSchema = z.strictObject({
  title,
  summary,
  published: day.optional(),
  updated: day,
  /** What the page's columns are called. */
  columns: z.strictObject({ gains: line, doubts: line }),
  questions: z
    .array(
      z.strictObject({
        id,
        question: line.max(80, 'is longer than 80 characters. Shorten it.'),
        gains: side,
        doubts: side,
        /** Ids of the claims that it decides. */
        claims: z.array(id).min(1, 'is empty. Name the claims at stake.'),
      }),
    )
    .min(1),
});
