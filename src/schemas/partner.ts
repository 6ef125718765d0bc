import { z } from 'astro/zod';
import { date, id, line, paragraph, sourceId } from './fields.ts';

/** What a layer of the map says of a country. */
const mark = z.strictObject({
  key: id.describe("Id of the mark that it bears, among the layer's keys."),
  mark: line.optional().describe("What its label says; as the layer's key has it when missing."),
  note: line.optional().describe("A remark without a period, for which the row's sources stand."),
  text: line.optional().describe('One sentence or more, cited.'),
});

/** A country; one row of `content/partners.yml`. */
export const partnerSchema = z.strictObject({
  id,
  name: line,
  iso: z
    .string()
    .regex(/^\d{3}$/, 'is not a code of three digits.')
    .describe('ISO 3166-1 numeric, three digits.'),
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a code of two capitals.')
    .describe('ISO 3166-1 alpha-2.'),
  status: id.describe(
    'Id of what it was on the day that the report speaks of: one of `map.yml`, or of `home.yml`.',
  ),
  host: z.boolean().default(false).describe('The occasion took place here.'),
  since: date.optional().describe('Since when it has had its status, only as precise as is firm.'),
  sinceNote: line.optional(),
  marks: z
    .record(id, mark)
    .default({})
    .describe("What the map's layers say of it, by the layer's id."),
  paragraphs: z.array(paragraph).default([]),
  sources: z.array(sourceId).default([]).describe('Ids of sources.'),
});
