import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** A term or an organization; one row of `content/glossary.yml`. */
export const termSchema = z.strictObject({
  id,
  term: line,
  kind: z.enum(['term', 'organization']),
  expansion: line.optional().describe('What an abbreviation stands for.'),
  original: line.optional().describe('The name in another language.'),
  definition: line.describe('One or two sentences, cited.'),
  spellings: z.array(line).default([]),
  see: address.optional().describe('Where to read on: `folder:id`.'),
});
