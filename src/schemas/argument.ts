import { z } from 'astro/zod';
import { address, day, id, line, summary, title } from './fields.ts';

/** Words of one side: a quotation, or what someone is said to have said. */
const word = z.union([
  z.strictObject({ quote: id }),
  z.strictObject({
    speaker: id.describe('Id of a person.'),
    text: line.describe('In our words, cited.'),
    entry: address.optional().describe('The page that tells it in full, as `folder:id`.'),
  }),
]);

const side = z.strictObject({
  words: z.array(word).default([]),
  silent: line.optional().describe('Said where the side has no words.'),
});

/** Both sides face to face, question by question: `content/argument.yml`. */
export const argumentSchema = z.strictObject({
  title,
  summary,
  published: day.optional(),
  updated: day,
  columns: z
    .strictObject({ gains: line, doubts: line })
    .describe("What the page's columns are called."),
  questions: z
    .array(
      z.strictObject({
        id,
        question: line.max(80, 'is longer than 80 characters. Shorten it.'),
        gains: side,
        doubts: side,
        claims: z
          .array(id)
          .min(1, 'is empty. Name the claims at stake.')
          .describe('Ids of the claims that it decides.'),
      }),
    )
    .min(1),
});
