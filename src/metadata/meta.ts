import { addressOf, cardOf } from './address.ts';
import { creditOf, gradeIn, nameOf, printedOf, speakerOf } from './credit.ts';
import type { Published, Site } from './page.ts';

/** All that the head of a page says of it in `meta` elements. */
export function metaOf(page: Published, site: Site): Meta[] {
  return [...openGraph(page, site), ...highwire(page, site), ...dublinCore(page, site)];
}

/** The title of the page as a work of its own. */
export function workTitle({ title, subject }: Published, site: Site): string {
  return subject.kind === 'quote' ? nameOf(subject.quote, site) : title;
}

/** Open Graph, which sites that unfurl a link read, with the few words that only one of them asks for. */
function openGraph(page: Published, site: Site): Meta[] {
  const { path, subject } = page;
  const all: Record<string, string> = {
    'og:site_name': site.name,
    'og:type': types[subject.kind] ?? 'website',
    'og:title': unfurledTitle(page, site),
    'og:description': unfurledText(page, site),
    'og:url': addressOf(path, site.address),
    ...(site.cards && {
      'og:image': addressOf(cardOf(path), site.address),
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': pictured(page, site),
    }),
    // The day of publication is left to the graph: a reference manager would take it for the day of
    // the version that is cited.
    ...(types[subject.kind] === 'article' && { 'article:modified_time': page.updated }),
  };
  return [
    ...Object.entries(all).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: site.cards ? 'summary_large_image' : 'summary' },
  ];
}

/** Highwire's tags, from which reference managers take title, date and address. */
function highwire(page: Published, site: Site): Meta[] {
  return named({
    citation_title: workTitle(page, site),
    citation_online_date: page.updated.replaceAll('-', '/'),
    citation_public_url: addressOf(page.path, site.address),
    citation_language: site.language,
  });
}

/**
 * Dublin Core. The type keeps a reference manager from taking the page for a journal's article, as
 * it does with Highwire's tags alone. The report is a relation: as a source, or with its authors as
 * creators, it would be saved in place of the page.
 */
function dublinCore(page: Published, site: Site): Meta[] {
  return named({
    'DC.type': 'webpage',
    'DC.title': workTitle(page, site),
    'DC.date': page.updated,
    'DC.identifier': addressOf(page.path, site.address),
    'DC.publisher': site.name,
    'DC.language': site.language,
    'DC.relation': site.report.address,
  });
}

function unfurledTitle({ title, subject }: Published, site: Site): string {
  return subject.kind === 'quote'
    ? `${speakerOf(subject.quote)}, ${gradeIn(subject.quote, site)}`
    : title;
}

function unfurledText({ summary, subject }: Published, site: Site): string {
  if (subject.kind !== 'quote') return summary;
  return `“${subject.quote.text}” ${printedOf(subject.quote, site).join('. ')}.`;
}

function pictured({ title, summary, subject }: Published, site: Site): string {
  if (subject.kind !== 'quote') return `${title.replace(/(?<![.?!])$/, '.')} ${summary}`;
  return `“${subject.quote.text}” ${creditOf(subject.quote, site)}`;
}

function named(all: Record<string, string>): Meta[] {
  return Object.entries(all).map(([name, content]) => ({ name, content }));
}

const types: Partial<Record<Published['subject']['kind'], string>> = {
  entry: 'article',
  quote: 'article',
  analysis: 'article',
  claims: 'article',
  person: 'profile',
};

/** A `meta` element. */
export interface Meta {
  name?: string;
  property?: string;
  content: string;
}
