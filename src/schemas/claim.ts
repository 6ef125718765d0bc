import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** Something the report has someone claim, and what came of it; a file of `content/claims/`. */
export const claimSchema = z
  .strictObject({
    order: z.number().int().min(1).describe('Its place on the page of outcomes, from 1.'),
    claim: line
      .max(140, 'is longer than 140 characters. Shorten it.')
      .regex(/\.$/, 'is no sentence.')
      .describe("The claim in our words, as its speaker's: a sentence."),
    speakers: z
      .array(id)
      .min(1, 'is empty. Name who holds the claim.')
      .describe('Ids of those who hold it, the first first.'),
    quotations: z.array(id).default([]).describe('Ids of the quotations that make it.'),
    paraphrase: line.optional().describe('What the report says without quoting, cited.'),
    entries: z
      .array(address)
      .min(1, 'is empty. Name the pages that bear on the claim.')
      .describe('The pages that bear on it, as `folder:id`.'),
    verdict: id.describe('Id of a verdict of `site.yml`.'),
    finding: line
      .max(240, 'is longer than 240 characters. Shorten it.')
      .describe('What came of it, in one or two sentences; what it rests on stands under `known`.'),
    known: z
      .array(line)
      .min(1, 'is empty. An outcome rests on a source.')
      .describe('What sources say, oldest first; each cited.'),
    unknown: line.describe('What no source says.'),
    reading: line
      .optional()
      .describe('Our own conclusion; missing where the sources settle nothing.'),
    events: z
      .array(id)
      .min(1, 'is empty. Name the events that bear on the claim.')
      .describe('Ids of the events that are drawn, from `timeline.yml`.'),
  })
  .refine(
    ({ quotations, paraphrase }) => quotations.length > 0 || paraphrase,
    'has neither a quotation nor a paraphrase. Give one, so that a reader knows what was said.',
  );
