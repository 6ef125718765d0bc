import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** A change to a published page; one row of `content/changes.yml`. */
export const changeSchema = z.strictObject({
  date: day,
  /** The page's address, such as `/quotes/no-easy-way/`. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'is not an address such as /quotes/some-id/.'),
  class: z.enum(['correction', 'clarification', 'addition']),
  /** What changed and why. */
  text: line,
});
