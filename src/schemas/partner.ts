import { z } from 'astro/zod';
import { date, id, line, paragraph, sourceId } from './fields.ts';

/** What a layer of the map says of a country. */
const mark = z.strictObject({
  /** Id of the mark that it bears, among the layer's keys. */
  key: id,
  /** What its label says; as the layer's key has it when missing. */
  mark: line.optional(),
  /** A remark without a period, for which the row's sources stand. */
  note: line.optional(),
  /** One sentence or more, cited. */
  text: line.optional(),
});

/** A country; one row of `content/partners.yml`. */
export const partnerSchema = z.strictObject({
  id,
  name: line,
  /** ISO 3166-1 numeric, three digits. */
  iso: z.string().regex(/^\d{3}$/, 'is not a code of three digits.'),
  /** ISO 3166-1 alpha-2. */
  alpha2: z.string().regex(/^[A-Z]{2}$/, 'is not a code of two capitals.'),
  /** Id of what it was on the day that the report speaks of: one of `map.yml`, or of `home.yml`. */
  status: id,
  /** The occasion took place here. */
  host: z.boolean().default(false),
  /** Since when it has had its status, only as precise as is firm. */
  since: date.optional(),
  sinceNote: line.optional(),
  /** What the map's layers say of it, by the layer's id. */
  marks: z.record(id, mark).default({}),
  paragraphs: z.array(paragraph).default([]),
  /** Ids of sources. */
  sources: z.array(sourceId).default([]),
});
