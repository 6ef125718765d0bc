import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** A term or an organization; one row of `content/glossary.yml`. */
export const termSchema = z.strictObject({
  id,
  term: line,
  kind: z.enum(['term', 'organization']),
  /** What an abbreviation stands for. */
  expansion: line.optional(),
  /** The name in another language. */
  original: line.optional(),
  /** One or two sentences, cited. */
  definition: line,
  spellings: z.array(line).default([]),
  /** Where to read on: `folder:id`. */
  see: address.optional(),
});
