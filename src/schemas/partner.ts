import { z } from 'astro/zod';
import { date, id, line, paragraph, sourceId } from './fields.ts';

/** What a country was to the alliance on the day that the report speaks of. */
export const statuses = ['member', 'invitee', 'partner', 'named'] as const;

/** A country; one row of `content/partners.yml`. */
export const partnerSchema = z.strictObject({
  id,
  name: line,
  /** ISO 3166-1 numeric, three digits. */
  iso: z.string().regex(/^\d{3}$/, 'is not a code of three digits.'),
  /** ISO 3166-1 alpha-2. */
  alpha2: z.string().regex(/^[A-Z]{2}$/, 'is not a code of two capitals.'),
  status: z.enum(statuses),
  /** The occasion took place here. */
  host: z.boolean().default(false),
  /** Since when it has had its status, only as precise as is firm. */
  since: date.optional(),
  sinceNote: line.optional(),
  /** The country's program with the alliance, cited. */
  program: line.optional(),
  /** Whether it took part in the center; what no source says is `unknown`, never no. */
  center: z.enum(['yes', 'unknown']).optional(),
  centerNote: line.optional(),
  paragraphs: z.array(paragraph).default([]),
  /** Ids of sources. */
  sources: z.array(sourceId).default([]),
});
