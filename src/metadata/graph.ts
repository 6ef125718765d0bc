import type * as Schema from 'schema-dts';
import { addressOf, cardOf } from './address.ts';
import { breadcrumbNode } from './graph-breadcrumbs.ts';
import { datasetId, datasetNode } from './graph-data.ts';
import { claimNode } from './graph-claim.ts';
import { quotationId, quotationNode, reportNode, speakerNode } from './graph-quote.ts';
import { publisherId, publisherNode, siteInShort, siteNode } from './graph-site.ts';
import type { Entry } from '../model/entry.ts';
import type { Change, Event, Published, Site, Subject, Term } from './page.ts';
import { proseLicense } from './rights.ts';

/**
 * A page as JSON-LD by schema.org: one graph of few nodes, which name each other by address.
 *
 * Of the report it says publisher, authors and address, and neither headline nor day: those were
 * not seen.
 *
 * @param section the page that lists it, where there is one
 */
export function graphOf(page: Published, site: Site, section?: Published): Schema.Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      pageNode(page, site),
      ...nodesBeside(page, site),
      ...(section && section.path !== page.path ? [breadcrumbNode(page, section, site)] : []),
    ],
  };
}

function pageNode(page: Published, site: Site): Schema.Thing {
  const { path, title, summary, published, updated, corrections, subject } = page;
  const type = types[subject.kind];
  const address = addressOf(path, site.address);
  return {
    '@type': type,
    '@id': address,
    url: address,
    ...(type === 'AnalysisNewsArticle' ? articleOf(page, site) : { name: title }),
    description: summary,
    datePublished: published,
    dateModified: updated,
    inLanguage: site.language,
    isPartOf: siteInShort(site),
    license: proseLicense,
    ...(corrections && { correction: corrections }),
    ...propertiesOf(subject, site),
  };
}

/** What search engines ask of an article, and what it rests on. */
function articleOf({ path, title }: Published, site: Site): Properties {
  return {
    headline: title,
    ...(site.cards && { image: addressOf(cardOf(path), site.address) }),
    author: publisherNode(site),
    publisher: { '@id': publisherId(site) },
    isBasedOn: { '@id': site.report.address },
  };
}

/** What a page says of itself for its kind. */
function propertiesOf(subject: Subject, site: Site): Properties {
  const address = (path: string) => addressOf(path, site.address);
  switch (subject.kind) {
    case 'home':
      return { about: reportNode(site) };
    case 'entry':
      return mentionsOf(subject.entry, site);
    case 'list':
      return { hasPart: subject.parts.map((path) => ({ '@id': address(path) })) };
    case 'person':
      return { mainEntity: speakerNode(subject.person, site) };
    case 'quote':
      return { mainEntity: { '@id': quotationId(subject.quote, site) } };
    case 'report':
      return { mainEntity: reportNode(site) };
    case 'claims':
      return {
        isBasedOn: reportNode(site),
        hasPart: subject.claims.map((claim) => claimNode(claim, site)),
      };
    case 'dataset':
      return { mainEntity: { '@id': datasetId(site) } };
    case 'terms':
      return { hasDefinedTerm: subject.terms.map((term) => termNode(term, address(term.path))) };
    case 'events':
      return { about: subject.events.map((event) => eventNode(event, address(event.path))) };
    case 'changes':
      return { hasPart: subject.changes.map((change) => changeNode(change, address(change.path))) };
    default:
      return {};
  }
}

function mentionsOf({ quotes }: Entry, site: Site): Properties {
  if (quotes.length === 0) return {};
  return { mentions: quotes.map((quote) => ({ '@id': quotationId(quote, site) })) };
}

function termNode({ term, expansion }: Term, id: string): Schema.DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': id,
    url: id,
    name: term,
    ...(expansion && { alternateName: expansion }),
  };
}

function eventNode({ title, date, until }: Event, id: string): Schema.Event {
  return {
    '@type': 'Event',
    '@id': id,
    name: title,
    startDate: date,
    ...(until && { endDate: until }),
  };
}

function changeNode({ class: name, text, date }: Change, page: string): Schema.Comment {
  return {
    '@type': name === 'correction' ? 'CorrectionComment' : 'Comment',
    name,
    text,
    dateCreated: date,
    about: { '@id': page },
  };
}

/** The nodes beside the page's own. */
function nodesBeside(
  { subject, summary, published, updated }: Published,
  site: Site,
): Schema.Thing[] {
  switch (subject.kind) {
    case 'home':
      return [siteNode(site)];
    case 'quote':
      return [quotationNode(subject.quote, site)];
    case 'dataset':
      return [datasetNode(subject.files, { summary, published, updated }, site)];
    default:
      return [];
  }
}

const types = {
  home: 'WebPage',
  analysis: 'AnalysisNewsArticle',
  claims: 'AnalysisNewsArticle',
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
  changes: 'CollectionPage',
} as const satisfies Record<Subject['kind'], string>;

/** Of the types that pages have, all but the type itself. */
type Properties = Partial<
  Omit<Schema.WebPageLeaf, '@type'> &
    Omit<Schema.AnalysisNewsArticleLeaf, '@type'> &
    Omit<Schema.DefinedTermSetLeaf, '@type'>
>;
