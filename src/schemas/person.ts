import { z } from 'astro/zod';
import { day, id, language, line, summary } from './fields.ts';

/** A speaker of `content/people/`, or a voice that the report does not name. */
export const personSchema = z.strictObject({
  /** As the report prints it; for an unnamed voice a description. */
  name: line,
  kind: z.enum(['person', 'unnamed', 'institution', 'group']),
  summary,
  /** The day on which the page was first published; missing for that of the site. */
  published: day.optional(),
  updated: day,
  /** What they were at the time. */
  role: line,
  /** What has changed since, cited. */
  since: line.optional(),
  /** Id of a side of `site.yml`. */
  side: id.optional(),
  /** The language they spoke, as a BCP 47 tag. */
  language: language.optional(),
  /** The name in that language's script. */
  original: line.optional(),
  /** Other spellings that sources print. */
  spellings: z.array(line).default([]),
  /** Spellings that nobody prints but a reader may type; search alone uses them. */
  slips: z.array(line).default([]),
});
