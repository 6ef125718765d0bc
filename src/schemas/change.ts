import { z } from 'astro/zod';
import { day, line, path } from './fields.ts';

/** A change to a published page; one row of `content/changes.yml`. */
export const changeSchema = z.strictObject({
  date: day,
  /** The page's address, such as `/quotes/no-easy-way/`. */
  page: path.refine((page) => !page.includes('#'), 'names a part of a page. Name the page.'),
  class: z.enum(['correction', 'clarification', 'addition']),
  /** What changed and why. */
  text: line,
});
