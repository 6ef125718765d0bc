import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../library/records.ts';
import { inOrder } from './pagefind-order.ts';

/**
 * Writes Pagefind's index of the site, and of its files only those that a search loads.
 *
 * @param language BCP 47 tag of the records' words
 * @param records called when the pages are built
 */
export function searchIndex(
  language: string,
  records: () => Promise<SearchRecord[]>,
): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexFiles(language, await records());
        for (const { path, content } of files) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${files.length} files`);
      },
    },
  };
}

async function indexFiles(language: string, records: SearchRecord[]) {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);

  for (const { path, title, kind, text, spellings, meta, filters } of records) {
    const added = await index.addCustomRecord({
      // The index is one folder below the site's root, and works wherever that is.
      url: path,
      content: text,
      language,
      meta: {
        title,
        kind,
        ...meta,
        ...(spellings.length > 0 && { spellings: spellings.join(', ') }),
      },
      filters: { kind: [kind], ...filters },
    });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
  }

  const { files } = await index.getFiles();
  await close();
  // A language whose endings the package does not know is searched by the part for all languages.
  const isOwn = files.some(({ path }) => /^wasm\.(?!unknown)/.test(path));
  const isNeeded = (path: string) =>
    needed.test(path) && !(isOwn && path.startsWith('wasm.unknown'));
  return inOrder(files.filter(({ path }) => isNeeded(path)));
}

// Not the interfaces, the highlighter or the worker.
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.[^/]+|pagefind\.[^/]+\.pf_meta|(index|fragment|filter)\/.+)$/;
