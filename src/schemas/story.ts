import { z } from 'astro/zod';
import { day, id, line, summary, title } from './fields.ts';

/** What stands beside a section of the story: a state of the map, and events on the line of time. */
const step = z.strictObject({
  caption: line.describe('What the figure shows, cited.'),
  layer: id.optional().describe('Id of a layer of `map.yml`; missing for the one before.'),
  countries: z
    .array(id)
    .default([])
    .describe("Ids of the countries that are lit; all of the layer's when empty."),
  close: z.boolean().default(false).describe('The map closes in on them.'),
  events: z.array(id).default([]).describe('Ids of the events that are lit, from `timeline.yml`.'),
});

/** The whole story on one page: the frontmatter of `content/story.md`. */
export const storySchema = z.strictObject({
  title,
  summary,
  published: day.optional(),
  updated: day,
  steps: z
    .array(step)
    .min(1, 'is empty. Give each section of the story a figure.')
    .describe('One for each section, in order.'),
});
