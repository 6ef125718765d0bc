import { addressOf, formOf } from './address.ts';
import { workTitle } from './meta.ts';
import { escapeTags } from './escape-tags.ts';
import { escapeText } from './escape-text.ts';
import type { DataFile, Published, Site } from './page.ts';

/** Every page with the day of its last change, by the sitemaps protocol. */
export function toSitemap(pages: Published[], site: Site): string {
  const urls = pages.map(({ path, updated }) => {
    const address = escapeText(addressOf(path, site.address));
    return `  <url><loc>${address}</loc><lastmod>${updated}</lastmod></url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** What crawlers may read: everything. */
export function toRobots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('/sitemap.xml', site.address)}\n`;
}

/** How a browser searches the site, by OpenSearch 1.1. */
export function toOpenSearch(site: Site): string {
  const search = escapeText(addressOf('/search/', site.address));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The format allows sixteen characters.
    `  <ShortName>${escapeText(site.name.slice(0, 16))}</ShortName>`,
    `  <Description>${escapeText(site.tagline)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="32" height="32" type="image/svg+xml">${escapeText(addressOf('/favicon.svg', site.address))}</Image>`,
    `  <Url type="text/html" template="${search}?q={searchTerms}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}

/** What a program that reads text finds here, by llmstxt.org: every page in Markdown. */
export function toLlms(pages: Published[], files: DataFile[], site: Site): string {
  const line = (page: Published) =>
    `- [${workTitle(page, site)}](${addressOf(formOf(page.path, '.md'), site.address)}): ${page.summary}`;
  return [
    `# ${site.name}`,
    `> ${site.tagline}`,
    [
      `About: ${site.report.called}, ${site.report.address}, which is another work than this site.`,
      'Quotations are exact. Keep speaker, grade and paragraph with them; what is not between',
      'quotation marks is in this site’s own words.',
    ].join(' '),
    '## Pages in Markdown',
    escapeTags(pages.map(line).join('\n')),
    '## Data',
    files
      .map(({ path, text }) => `- [${path}](${addressOf(path, site.address)}): ${text}`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
