import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { article, type content } from '../../library/content.ts';
import { sourcePages, sourceParts } from '../../library/source-pages.ts';
import { type Use, usesOfParagraph, usesOfSource } from '../../library/uses.ts';
import { inDigits, listed, spanInWords, wording } from '../../library/wording.ts';
import type { Site } from '../../metadata/page.ts';
import { firstOf, listOf } from '../../model/part.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link, section } from '../markdown.ts';

const list = '/sources/';

/** The report, paragraph by paragraph in our words, and every other source; then what rests on each. */
export const sources: Declared = {
  foot: [{ path: list, label: wording.ways.sources }],
  pages: () => [
    ...sourceParts().map((each) => gathered(each, { kind: 'report' })),
    ...sourcePages().map((each) => gathered(each, { kind: 'tool' })),
  ],
  copy: ({ path }, site) => (listOf(path) === list ? listCopy(path, site) : usesCopy(path, site)),
};

function listCopy(path: string, site: Site): string[] {
  const { publisher, edition, authors, role, caveat, address } = article;
  const {
    part,
    paragraphs = [],
    sources = [],
  } = sourceParts().find((each) => each.path === path) ?? {};
  const name = [publisher, edition].filter(Boolean).join(', ');
  const whole = fill(wording.copies.source, {
    name: `[${name}](${address})`,
    authors: listed(authors),
    role,
    caveat,
  });
  const told = paragraphs.map(
    (each) =>
      `¶${each} ${toPlainMarkdown(article.paragraphs[each - 1]?.summary ?? '', site.address)}`,
  );
  return [
    ...section(wording.sources.report, (part?.number ?? 1) === 1 ? whole : '', bullets(told)),
    ...section(wording.sources.others, bullets(sources.map(([, source]) => sourceLine(source)))),
  ];
}

/** What rests on the report's paragraphs, or on the sources of a letter. */
function usesCopy(path: string, site: Site): string[] {
  const { paragraphs = [], sources = [] } = sourcePages().find((page) => page.path === path) ?? {};
  const where = (uses: Use[]) => {
    const { shown, more } = firstOf(uses);
    const rest = more > 0 ? ` ${fill(wording.page.more, { count: inDigits(more) })}` : '';
    return shown.map(({ path: way, title }) => link(title, way, site)).join('; ') + rest;
  };
  return [
    bullets([
      ...paragraphs.map((number) => `¶${number}: ${where(usesOfParagraph(number))}`),
      ...sources.map(([id, source]) => `${sourceLine(source)}: ${where(usesOfSource(id))}`),
    ]),
  ];
}

function sourceLine({ publisher, title, described, url, date, dated }: Source): string {
  const name = described ? title : `“${title}”`;
  return [
    `${publisher}, ${url ? `[${name}](${url})` : name}`,
    ...(date ? [`${spanInWords(date, undefined)}${dated ? ` (${dated})` : ''}`] : []),
  ].join(', ');
}

type Source = typeof content.sources extends Map<string, infer S> ? S : never;
