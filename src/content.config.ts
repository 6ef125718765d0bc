import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentDir } from './library/place.ts';
import { proseProcessor } from './markdown/pipeline.ts';
import { toCatalog } from './reader/catalog.ts';
import type { Content } from './reader/read-content.ts';
import type { Doc } from './reader/shelf.ts';
import { examine } from './rules/check-content.ts';
import { type Kind, entrySchemas, kinds, pageSchema } from './schemas/entry.ts';
import { personSchema } from './schemas/person.ts';
import { storySchema } from './schemas/story.ts';

/**
 * A collection of Markdown files as the reader has read and checked them: here they become HTML.
 *
 * @param docs which files; asked again whenever the content has changed
 * @param schema what the data of each are, for types and for editors
 */
function collection(docs: (content: Content) => Iterable<Doc<object>>, schema: z.ZodObject) {
  return defineCollection({
    schema,
    loader: {
      name: 'reader',
      async load({ store, config, generateDigest, refreshContextData }) {
        // Who asked would not be told if Astro had declined.
        if (refreshContextData) refreshContextData.loaded = true;
        const { content, faults } = examine(contentDir);
        // A build has stopped at them; the server shows them in place of pages.
        if (!content || faults.length > 0) return;
        const processor = proseProcessor(toCatalog(content), content.site, content.wording.page);
        const renderer = await processor.createRenderer({ syntaxHighlight: false });
        const loaded = await Promise.all(
          [...docs(content)].map(async ({ id, file, data, body }) => {
            const { code: html, metadata } = await renderer.render(body);
            const { headings, frontmatter } = metadata;
            const path = resolve(contentDir, file.slice('content/'.length));
            const filePath = relative(fileURLToPath(config.root), path);
            const rendered = { html, metadata: { headings, frontmatter } };
            return { id, data: { ...data }, body, filePath, rendered };
          }),
        );
        // What is the same stays; nobody sees the store half full.
        const ids = loaded.map(({ id }) => id);
        for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
        for (const entry of loaded) store.set({ ...entry, digest: generateDigest(entry) });
      },
    },
  });
}

const entries = (kind: Kind) => collection((content) => content[kind].values(), entrySchemas[kind]);

export const collections = {
  statements: entries('statements'),
  explainer: entries('explainer'),
  areas: entries('areas'),
  views: entries('views'),
  people: collection(({ people }) => people.values(), personSchema),
  story: collection(({ story }) => [story], storySchema),
  pages: collection(
    ({ about, accessibility, fronts, site }) => [
      ...[about, accessibility],
      ...kinds.map((kind) => ({ ...fronts[kind], id: site.sections[kind] })),
    ],
    pageSchema,
  ),
};
