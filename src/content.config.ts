import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDir } from './library/place.ts';
import { readSite } from './reader/read-content.ts';
import { entrySchemas, pageSchema } from './schemas/entry.ts';
import { personSchema } from './schemas/person.ts';
import { storySchema } from './schemas/story.ts';

const { sections } = readSite(contentDir);

/** A folder as an address: as text, a folder with `#`, `?` or `%` in its path would be read as one. */
function at(name: string): URL {
  return pathToFileURL(join(resolve(contentDir), name, '/'));
}

/** The Markdown of a folder; `index.md` is the section's own page. */
function folder(name: string, schema: z.ZodObject) {
  return defineCollection({
    loader: glob({ base: at(name), pattern: ['*.md', '!index.md'] }),
    schema,
  });
}

export const collections = {
  statements: folder(sections.statements, entrySchemas.statements),
  explainer: folder(sections.explainer, entrySchemas.explainer),
  areas: folder(sections.areas, entrySchemas.areas),
  views: folder(sections.views, entrySchemas.views),
  people: folder('people', personSchema),
  story: defineCollection({
    loader: glob({ base: at(''), pattern: 'story.md' }),
    schema: storySchema,
  }),
  pages: defineCollection({
    loader: glob({ base: at(''), pattern: ['about.md', 'accessibility.md', '*/index.md'] }),
    schema: pageSchema,
  }),
};
