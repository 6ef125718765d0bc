import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** Something the report has someone claim, and what came of it; a file of `content/claims/`. */
export const claimSchema = z
  .strictObject({
    /** Its place on the page of outcomes, from 1. */
    order: z.number().int().min(1),
    /** The claim in our words, as its speaker's: a sentence. */
    claim: line
      .max(140, 'is longer than 140 characters. Shorten it.')
      .regex(/\.$/, 'is no sentence.'),
    /** Ids of those who hold it, the first first. */
    speakers: z.array(id).min(1, 'is empty. Name who holds the claim.'),
    /** Ids of the quotations that make it. */
    quotations: z.array(id).default([]),
    /** What the report says without quoting, cited. */
    paraphrase: line.optional(),
    /** The pages that bear on it, as `folder:id`. */
    entries: z.array(address).min(1, 'is empty. Name the pages that bear on the claim.'),
    /** Id of a verdict of `site.yml`. */
    verdict: id,
    /** What came of it, in one or two sentences; what it rests on stands under `known`. */
    finding: line.max(240, 'is longer than 240 characters. Shorten it.'),
    /** What sources say, oldest first; each cited. */
    known: z.array(line).min(1, 'is empty. An outcome rests on a source.'),
    /** What no source says. */
    unknown: line,
    /** Our own conclusion; missing where the sources settle nothing. */
    reading: line.optional(),
    /** Ids of the events that are drawn, from `timeline.yml`. */
    events: z.array(id).min(1, 'is empty. Name the events that bear on the claim.'),
  })
  .refine(
    ({ quotations, paraphrase }) => quotations.length > 0 || paraphrase,
    'has neither a quotation nor a paraphrase. Give one, so that a reader knows what was said.',
  );
