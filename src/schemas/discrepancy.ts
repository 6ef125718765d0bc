import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** A point on which the report and the record differ; one row of `content/discrepancies.yml`. */
export const discrepancySchema = z.strictObject({
  id,
  title: line,
  report: line.describe('What the report has, cited.'),
  record: line.describe('What others have, cited.'),
  reading: line.describe('What this site does about it.'),
  pages: z
    .array(address)
    .min(1, 'is empty. Name a page that it bears on.')
    .describe('Where it bears: `folder:id`.'),
});
