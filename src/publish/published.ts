import type { Published, Site } from '../metadata/page.ts';
import { changesOf } from '../library/changed.ts';
import { toPlainText } from '../library/cited-markdown.ts';
import { declared } from './all.ts';
import type { Declared } from './declared.ts';

/**
 * Every page of the site but the one for lost readers, in the order of a table of contents.
 *
 * What is not in here is in no sitemap and has no metadata, citation or copy in Markdown.
 */
export function allPublished(): Published[] {
  published ??= [...listed().values()].map(({ page }) => page);
  return published;
}

/** The page at an address; none for the page for lost readers. */
export function publishedAt(path: string): Published | undefined {
  return listed().get(path)?.page;
}

/**
 * The page at an address that a page of the site has.
 *
 * @throws Error when it is not listed
 */
export function listedAt(path: string): Published {
  return found(path).page;
}

/**
 * What a page says below its title, in blocks of Markdown.
 *
 * @throws Error when it is not listed
 */
export function bodyOf({ path }: Published, site: Site): string[] {
  const { page, by } = found(path);
  return by.copy(page, site, publishedAt);
}

function found(path: string): Listed {
  const page = listed().get(path);
  if (!page) throw new Error(`“${path}” is not among the published pages. List it.`);
  return page;
}

function listed(): Map<string, Listed> {
  byPath ??= new Map(
    declared.flatMap((by) =>
      by.pages().map((page) => [page.path, { page: withCorrections(page), by }]),
    ),
  );
  return byPath;
}

function withCorrections(page: Published): Published {
  const corrections = changesOf(page.path).filter((change) => change.class === 'correction');
  if (corrections.length === 0) return page;
  return { ...page, corrections: corrections.map(({ text }) => toPlainText(text)) };
}

interface Listed {
  page: Published;
  by: Declared;
}

// Every page asks for its own.
let published: Published[] | undefined;
let byPath: Map<string, Listed> | undefined;
