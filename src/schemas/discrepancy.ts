import { z } from 'astro/zod';
import { address, id, line } from './fields.ts';

/** A point on which the report and the record differ; one row of `content/discrepancies.yml`. */
export const discrepancySchema = z.strictObject({
  id,
  title: line,
  /** What the report has, cited. */
  report: line,
  /** What others have, cited. */
  record: line,
  /** What this site does about it. */
  reading: line,
  /** Where it bears: `folder:id`. */
  pages: z.array(address).min(1, 'is empty. Name a page that it bears on.'),
});
