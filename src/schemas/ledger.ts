import { z } from 'astro/zod';
import { forms } from '../model/grade.ts';
import { id, paragraph } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal.');
const count = z.number().int().nonnegative();

/** The lock on the words: `content/ledger.json`, made by `npm run ledger`. */
export const ledgerSchema = z.strictObject({
  about: z.string(),
  article: z.strictObject({ paragraphs: count, length: count, sha256 }),
  paragraphs: z
    .array(z.strictObject({ length: count, sha256 }))
    .describe('One row a paragraph, in order.'),
  quotations: z
    .record(
      id,
      z.strictObject({
        paragraph,
        offset: count.describe(
          'Where the words begin in their paragraph, in UTF-16 code units from 0.',
        ),
        length: count,
        sha256,
        text: z.string(),
        speaker: id,
        form: z.enum(forms),
        named: z.boolean(),
      }),
    )
    .describe('One row a quotation, by its id.'),
});

export type Ledger = z.output<typeof ledgerSchema>;
