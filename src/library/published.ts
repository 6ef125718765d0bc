import type { Published } from '../metadata/page.ts';
import { changesOf, lastChange } from './changed.ts';
import { toPlainText } from './cited-markdown.ts';
import { content, site } from './content.ts';
import { entryPages, peoplePages, quotePages } from './published-content.ts';
import { listPages } from './published-lists.ts';

/**
 * Every page of the site but the one for lost readers, in the order of a table of contents.
 *
 * What is not in here is in no sitemap and has no metadata, citation or copy in Markdown.
 */
export function allPublished(): Published[] {
  published ??= [home(), ...entryPages(), ...quotePages(), ...peoplePages(), ...listPages()].map(
    withCorrections,
  );
  return published;
}

/** The page at an address; none for the page for lost readers. */
export function publishedAt(path: string): Published | undefined {
  byPath ??= new Map(allPublished().map((page) => [page.path, page]));
  return byPath.get(path);
}

/**
 * The page at an address that a page of the site has.
 *
 * @throws Error when it is not listed
 */
export function listedAt(path: string): Published {
  const page = publishedAt(path);
  if (!page) throw new Error(`“${path}” is not among the published pages. List it.`);
  return page;
}

function home(): Published {
  const { title, summary } = content.home;
  const { published } = site;
  return { path: '/', title, summary, published, updated: lastChange(), subject: { kind: 'home' } };
}

function withCorrections(page: Published): Published {
  const corrections = changesOf(page.path).filter((change) => change.class === 'correction');
  if (corrections.length === 0) return page;
  return { ...page, corrections: corrections.map(({ text }) => toPlainText(text)) };
}

// Every page asks for its own.
let published: Published[] | undefined;
let byPath: Map<string, Published> | undefined;
