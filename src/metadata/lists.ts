import { fill } from '../model/wording.ts';
import { addressOf, formOf } from './address.ts';
import { workTitle } from './meta.ts';
import { escapeTags } from './escape-tags.ts';
import { escapeText } from '../model/escape-text.ts';
import type { DataFile, Published, Site } from './page.ts';

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

/**
 * What a program that reads text finds here, by llmstxt.org: every page in Markdown. Of a list in
 * several parts it names the first, which leads to the others and to what is listed.
 */
export function toLlms(all: Published[], files: DataFile[], site: Site): string {
  const { copies } = site.wording;
  const pages = notInLongLists(all);
  const line = (page: Published) =>
    `- [${workTitle(page, site)}](${addressOf(formOf(page.path, '.md'), site.address)}): ${page.summary}`;
  return [
    `# ${site.name}`,
    `> ${site.tagline}`,
    fill(copies.about, { report: site.report.called, address: site.report.address }),
    `## ${copies.markdown}`,
    escapeTags(pages.map(line).join('\n')),
    `## ${copies.data}`,
    files
      .map(({ path, text }) => `- [${path}](${addressOf(path, site.address)}): ${text}`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The pages without those that a list of several parts leads to, and its further parts. */
export function notInLongLists(pages: Published[]): Published[] {
  const listed = pages.flatMap(({ subject, part }) =>
    part && subject.kind === 'list' ? subject.parts : [],
  );
  const left = new Set(listed);
  return pages.filter(({ path, part }) => !left.has(path) && (part?.number ?? 1) === 1);
}
