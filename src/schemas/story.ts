import { z } from 'astro/zod';
import { day, id, line, summary, title } from './fields.ts';

/** What stands beside a section of the story: a state of the map, and events on the line of time. */
const step = z.strictObject({
  /** What the figure shows, cited. */
  caption: line,
  /** Id of a layer of `map.yml`; missing for the one before. */
  layer: id.optional(),
  /** Ids of the countries that are lit; all of the layer's when empty. */
  countries: z.array(id).default([]),
  /** The map closes in on them. */
  close: z.boolean().default(false),
  /** Ids of the events that are lit, from `timeline.yml`. */
  events: z.array(id).default([]),
});

/** The whole story on one page: the frontmatter of `content/story.md`. */
export const storySchema = z.strictObject({
  title,
  summary,
  published: day.optional(),
  updated: day,
  /** One for each section, in order. */
  steps: z.array(step).min(1, 'is empty. Give each section of the story a figure.'),
});
