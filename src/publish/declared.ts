import type { Published, Site, Subject } from '../metadata/page.ts';
import { inParts } from '../model/part.ts';
import { lastChange, lastOf, newest } from '../library/changed.ts';
import { site } from '../library/content.ts';
import { wordsOfPart } from '../library/part-words.ts';

/**
 * A page of the site, or all pages that one route makes. From it follow the ways that lead there, its place
 * in lists, feeds and the sitemap, its metadata, citation, card and copy in Markdown.
 */
export interface Declared {
  /** The ways in at the head of every page; missing where none is there. */
  head?: Way[];
  /** Those at the foot. */
  foot?: Way[];
  pages: () => Published[];
  /**
   * What a page says below its title, in blocks of Markdown.
   *
   * @param at finds any page of the site
   */
  copy: (page: Published, site: Site, at: Find) => string[];
}

/** A link to a page, and what it is called where it leads from. */
interface Way {
  path: string;
  label: string;
}

/** Finds a page by its address. */
export type Find = (path: string) => Published | undefined;

/** A page without a day of its own changes with the content that it gathers. */
export function gathered(page: Words & Pick<Published, 'part'>, subject: Subject): Published {
  const { path, title, summary, part } = page;
  const days = { published: site.published, updated: lastChange() };
  return { path, title, summary, ...days, ...(part && { part }), subject };
}

/** A page that is written has days of its own. */
export function written(path: string, data: Written, kind: 'analysis' | 'method'): Published {
  const { title, summary, published = site.published, updated } = data;
  return { path, title, summary, published, updated: lastOf(path, [updated]), subject: { kind } };
}

/** A page that lists others, or several where they are many; it changes with them. */
export function listing(front: Words & Partial<Published>, pages: Published[]): Published[] {
  const updated = newest(pages.map((page) => page.updated));
  return inParts(front.path, pages).map((part) => ({
    published: site.published,
    updated,
    ...front,
    path: part.path,
    ...wordsOfPart(part, front, pages.length),
    subject: { kind: 'list', parts: part.items.map((item) => item.path) },
  }));
}

type Words = Pick<Published, 'path' | 'title' | 'summary'>;

interface Written {
  title: string;
  summary: string;
  published?: string | undefined;
  updated: string;
}
