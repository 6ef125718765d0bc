import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentDir } from './library/place.ts';
import { proseProcessor } from './markdown/pipeline.ts';
import { toCatalog } from './reader/catalog.ts';
import { type Content, readContent } from './reader/read-content.ts';
import type { Doc } from './reader/shelf.ts';
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
      async load({ store, config }) {
        const content = readContent(contentDir);
        const catalog = toCatalog(content);
        const processor = proseProcessor(catalog, content.site);
        const renderer = await processor.createRenderer({ syntaxHighlight: false });
        store.clear();
        for (const { id, file, data, body } of docs(content)) {
          const { code, metadata } = await renderer.render(body);
          const { headings, frontmatter } = metadata;
          const path = resolve(contentDir, file.slice('content/'.length));
          store.set({
            id,
            data: { ...data },
            body,
            filePath: relative(fileURLToPath(config.root), path),
            rendered: { html: code, metadata: { headings, frontmatter } },
          });
        }
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
