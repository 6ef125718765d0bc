import { z } from 'astro/zod';
import { address, id, line, summary, title } from './fields.ts';

const point = z.strictObject({
  text: line.describe('One sentence, cited.'),
  to: address.describe('Where to read on.'),
});

const column = z.strictObject({ title, points: z.array(point).min(1) });

/** What the front page picks out: `content/home.yml`. */
export const homeSchema = z.strictObject({
  kicker: line.describe('Place and time, above the headline.'),
  title: line,
  summary,
  lead: line.describe('The story in a few sentences.'),
  claim: id.describe('Id of the quotation that claims, and of the one that doubts it.'),
  doubt: id,
  begin: z
    .strictObject({ story: line, outcomes: line, argument: line })
    .describe('Where to begin: what the ways to the three pages that gather are called.'),
  brief: z.strictObject({ title, points: z.array(point).max(5) }),
  table: z
    .strictObject({
      title,
      text: line,
      groups: z
        .record(id, line)
        .default({})
        .describe('Without a map: what the countries of each status are called, in this order.'),
    })
    .optional()
    .describe('What is said of the countries; missing where `partners.yml` has none.'),
  gains: column.describe('What one side hopes for and the other fears.'),
  costs: column,
  open: z
    .strictObject({
      title,
      text: line,
      questions: z.array(z.strictObject({ question: line, settles: line })),
    })
    .describe('What the report leaves open, and what would settle it.'),
  timeline: z
    .strictObject({
      title,
      turn: id.describe('Id of the event that the rest is told from.'),
      events: z.array(id).min(2),
    })
    .describe('Ids of the events on the strip.'),
  ways: z
    .strictObject({ title, statements: line, explainer: line, areas: line, views: line })
    .describe('One sentence for each kind of section.'),
});
