import { z } from 'astro/zod';
import { address, id, line, summary, title } from './fields.ts';

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
  /** Where to begin: what the ways to the three pages that gather are called. */
  begin: z.strictObject({ story: line, outcomes: line, argument: line }),
  brief: z.strictObject({ title, points: z.array(point).max(5) }),
  /** What is said of the countries; missing where `partners.yml` has none. */
  table: z
    .strictObject({
      title,
      text: line,
      /** Without a map: what the countries of each status are called, in this order. */
      groups: z.record(id, line).default({}),
    })
    .optional(),
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
  timeline: z.strictObject({
    title,
    /** Id of the event that the rest is told from. */
    turn: id,
    events: z.array(id).min(2),
  }),
  /** One sentence for each kind of section. */
  ways: z.strictObject({ title, statements: line, explainer: line, areas: line, views: line }),
});
