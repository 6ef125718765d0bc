import { z } from 'astro/zod';
import { day, line, path } from './fields.ts';

/** A change to a published page; one row of `content/changes.yml`. */
export const changeSchema = z.strictObject({
  date: day,
  page: path
    .refine((page) => !page.includes('#'), 'names a part of a page. Name the page.')
    .describe("The page's address, such as `/quotes/no-easy-way/`."),
  class: z.enum(['correction', 'clarification', 'addition']),
  text: line.describe('What changed and why.'),
});
