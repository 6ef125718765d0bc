import { addressOf, cardOf } from './address.ts';
import { datasetId, datasetNode } from './graph-data.ts';
import { quotationId, quotationNode, reportNode, speakerNode } from './graph-quote.ts';
import { publisherId, publisherNode, siteInShort, siteNode } from './graph-site.ts';
import type { Event, Published, Site, Subject, Term } from './page.ts';

/**
 * A page as JSON-LD by schema.org: one graph of few nodes, which name each other by address.
 *
 * Of the report it says publisher, authors and address, and neither headline nor day: those were
 * not seen.
 */
export function graphOf(page: Published, site: Site): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [pageNode(page, site), ...nodesBeside(page, site)],
  };
}

function pageNode(page: Published, site: Site): Node {
  const { path, title, summary, updated, subject } = page;
  const address = addressOf(path, site.address);
  const isArticle = types[subject.kind] === 'AnalysisNewsArticle';
  return {
    '@type': types[subject.kind],
    '@id': address,
    url: address,
    [isArticle ? 'headline' : 'name']: title,
    description: summary,
    dateModified: updated,
    inLanguage: site.language,
    isPartOf: siteInShort(site),
    ...(isArticle && articleOf(page, site)),
    ...propertiesOf(subject, site),
  };
}

/** What search engines ask of an article, and what it rests on. */
function articleOf({ path }: Published, site: Site): Node {
  return {
    image: addressOf(cardOf(path), site.address),
    author: publisherNode(site),
    publisher: { '@id': publisherId(site) },
    isBasedOn: { '@id': site.report.address },
  };
}

/** What a page says of itself for its kind. */
function propertiesOf(subject: Subject, site: Site): Node {
  const address = (path: string) => addressOf(path, site.address);
  switch (subject.kind) {
    case 'entry':
      return entryProperties(subject, site);
    case 'list':
      return { hasPart: subject.parts.map((path) => ({ '@id': address(path) })) };
    case 'person':
      return { mainEntity: speakerNode(subject.person, site) };
    case 'quote':
      return { mainEntity: { '@id': quotationId(subject.quote, site) } };
    case 'report':
      return { mainEntity: { '@id': site.report.address } };
    case 'dataset':
      return { mainEntity: { '@id': datasetId(site) } };
    case 'terms':
      return { hasDefinedTerm: subject.terms.map((term) => termNode(term, address(term.path))) };
    case 'events':
      return { about: subject.events.map((event) => eventNode(event, address(event.path))) };
    default:
      return {};
  }
}

function entryProperties({ entry, corrections }: Of<'entry'>, site: Site): Node {
  const quotes = entry.quotes.map((quote) => ({ '@id': quotationId(quote, site) }));
  return {
    ...(quotes.length > 0 && { mentions: quotes }),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function termNode({ term, expansion }: Term, id: string): Node {
  const alternateName = expansion && { alternateName: expansion };
  return { '@type': 'DefinedTerm', '@id': id, name: term, ...alternateName };
}

function eventNode({ title, date, until }: Event, id: string): Node {
  const endDate = until && { endDate: until };
  return { '@type': 'Event', '@id': id, name: title, startDate: date, ...endDate };
}

/** The nodes beside the page's own. */
function nodesBeside({ subject, summary, updated }: Published, site: Site): Node[] {
  switch (subject.kind) {
    case 'home':
      return [siteNode(site), reportNode(site)];
    case 'quote':
      return [quotationNode(subject.quote, site), reportNode(site)];
    case 'report':
      return [reportNode(site)];
    case 'dataset':
      return [datasetNode(subject.files, { summary, updated }, site)];
    default:
      return [];
  }
}

const types: Record<Subject['kind'], string> = {
  home: 'WebPage',
  analysis: 'AnalysisNewsArticle',
  entry: 'AnalysisNewsArticle',
  method: 'AboutPage',
  search: 'SearchResultsPage',
  tool: 'WebPage',
  report: 'WebPage',
  list: 'CollectionPage',
  person: 'ProfilePage',
  quote: 'WebPage',
  terms: 'DefinedTermSet',
  events: 'CollectionPage',
  dataset: 'WebPage',
};

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;

/** A thing by schema.org. */
export type Node = Record<string, unknown>;

/** A page's block of JSON-LD. */
interface Graph {
  '@context': string;
  '@graph': Node[];
}
