import { z } from 'astro/zod';
import { id, line, summary, title } from './fields.ts';

/** `folder:id`, or `quote:id`. */
const address = z.string().regex(/^[a-z-]+:[a-z0-9-]+$/, 'is not an address such as folder:id.');

const point = z.strictObject({
  /** One sentence, cited. */
  text: line,
  /** Where to read on. */
  to: address,
});

const column = z.strictObject({ title, points: z.array(point).min(1) });

/** What the front page picks out: `content/home.yml`. */
export const homeSchema = z.strictObject({
  /** Place and time, above the headline. */
  kicker: line,
  title: line,
  summary,
  /** The story in a few sentences. */
  lead: line,
  /** Id of the quotation that claims, and of the one that doubts it. */
  claim: id,
  doubt: id,
  brief: z.strictObject({ title, points: z.array(point).max(5) }),
  table: z.strictObject({ title, text: line, member: line, invitee: line, partner: line }),
  /** What one side hopes for and the other fears. */
  gains: column,
  costs: column,
  /** What the report leaves open, and what would settle it. */
  open: z.strictObject({
    title,
    text: line,
    questions: z.array(z.strictObject({ question: line, settles: line })),
  }),
  /** Ids of the events on the strip. */
  timeline: z.strictObject({ title, events: z.array(id).min(2) }),
  /** One sentence for each kind of section. */
  ways: z.strictObject({ title, statements: line, explainer: line, areas: line, views: line }),
});
