import { type Part, inParts } from '../model/part.ts';
import { addressOf } from './address.ts';
import { escapeText } from '../model/escape-text.ts';
import type { Published, Site } from './page.ts';

/** Pages with the day of their last change, by the sitemaps protocol: https://www.sitemaps.org. */
export function toSitemap(pages: Published[], site: Site): string {
  const urls = pages.map(({ path, updated }) => row('url', path, updated, site));
  return file('urlset', urls);
}

/** Where the sitemaps of a site are that has too many pages for one. */
export function toSitemapIndex(parts: Part<Published>[], site: Site): string {
  const maps = parts.map(({ number, items }) => {
    const days = items.map(({ updated }) => updated).sort();
    return row('sitemap', `/sitemap/${number}.xml`, days.at(-1) ?? '', site);
  });
  return file('sitemapindex', maps);
}

/** The pages of each sitemap; none where one is enough for all. */
export function sitemapParts(pages: Published[]): Part<Published>[] {
  const parts = inParts('/sitemap/', pages, 1000);
  return parts.length > 1 ? parts : [];
}

function row(element: string, path: string, day: string, site: Site): string {
  const address = escapeText(addressOf(path, site.address));
  return `  <${element}><loc>${address}</loc><lastmod>${day}</lastmod></${element}>`;
}

function file(element: string, rows: string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...rows,
    `</${element}>\n`,
  ].join('\n');
}
