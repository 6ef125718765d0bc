import type { Site } from '../../metadata/page.ts';
import { byLetters, listed, spanInWords, wording } from '../wording.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { article, content, site as words } from '../content.ts';
import { concordanceParts } from '../concordance.ts';
import { sourcePages, sourceParts } from '../source-pages.ts';
import { type Use, usesOfParagraph, usesOfSource } from '../uses.ts';
import { bullets, link, section } from './link.ts';
import { fill } from '../../model/wording.ts';

/** Every event, with its source. */
export function timelineCopy(site: Site): string[] {
  const events = [...content.events.values()].sort((a, b) => a.date.localeCompare(b.date));
  return [
    bullets(
      events.map(({ date, until, title, detail, theme }) => {
        const day = spanInWords(date, until);
        return `**${day}: ${title}.** ${cited(detail, site)} (${words.themes[theme]})`;
      }),
    ),
  ];
}

/** Every term with its definition. */
export function glossaryCopy(site: Site): string[] {
  const terms = [...content.terms.values()].sort((a, b) => byLetters(a.term, b.term));
  return [
    bullets(
      terms.map(({ term, expansion, original, definition, spellings }) => {
        const names = [expansion, original, ...spellings].filter(Boolean).join('; ');
        return `**${term}**${names && ` (${names})`}: ${cited(definition, site)}`;
      }),
    ),
  ];
}

/** The report, paragraph by paragraph in our words, and every other source; a part of them. */
export function sourcesCopy(site: Site, number: number): string[] {
  const { publisher, edition, authors, role, caveat, address, paragraphs } = article;
  const told = bullets(
    (sourceParts()[number - 1]?.items ?? []).map(
      (each) => `¶${each} ${cited(paragraphs[each - 1]?.summary ?? '', site)}`,
    ),
  );
  if (number > 1) return [told];
  const name = [publisher, edition].filter(Boolean).join(', ');
  return [
    ...section(
      wording.sources.report,
      fill(wording.copies.source, {
        name: `[${name}](${address})`,
        authors: listed(authors),
        role,
        caveat,
      }),
      told,
    ),
    ...section(wording.sources.others, bullets([...content.sources.values()].map(sourceLine))),
  ];
}

/** What rests on the report's paragraphs, or on the sources of a letter. */
export function sourceUsesCopy(path: string): (site: Site) => string[] {
  const { paragraphs = [], sources = [] } = sourcePages().find((page) => page.path === path) ?? {};
  const where = (uses: Use[], site: Site) =>
    uses.map(({ path: way, title }) => link(title, way, site)).join('; ');
  return (site) => [
    bullets([
      ...paragraphs.map((number) => `¶${number}: ${where(usesOfParagraph(number), site)}`),
      ...sources.map(([id, source]) => `${sourceLine(source)}: ${where(usesOfSource(id), site)}`),
    ]),
  ];
}

/** Every word that is said, and where; a part of them. */
export function wordsCopy(site: Site, number: number): string[] {
  return [
    bullets(
      (concordanceParts()[number - 1]?.items ?? []).map(({ title, quotes }) => {
        const where = quotes.map(({ path, speaker, paragraph }) =>
          link(`${speaker.name} ¶${paragraph}`, path, site),
        );
        return `${title}: ${where.join(', ')}`;
      }),
    ),
  ];
}

function sourceLine({ publisher, title, described, url, date, dated }: Source): string {
  const name = described ? title : `“${title}”`;
  return [
    `${publisher}, ${url ? `[${name}](${url})` : name}`,
    ...(date ? [`${spanInWords(date, undefined)}${dated ? ` (${dated})` : ''}`] : []),
  ].join(', ');
}

function cited(text: string, site: Site): string {
  return toPlainMarkdown(text, site.address);
}

type Source = typeof content.sources extends Map<string, infer S> ? S : never;
