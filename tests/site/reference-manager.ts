import type { Page } from './built.ts';
import { attribute, elements, textOf } from './dom.ts';
import { headLinks, metaOf } from './head.ts';

/**
 * A page as a reference manager saves it.
 *
 * Written afresh after the rules of Zotero’s translators Embedded Metadata and RDF, as of June 2026:
 * which field wins, and what is taken for an author or a newspaper.
 */
export function savedItem(page: Page): Item {
  const meta = metaOf(page);
  const first = (...keys: string[]) =>
    keys.flatMap((key) => meta.get(key) ?? []).find((value) => value.trim() !== '');
  const type = typeOf(first('og:type'), first('DC.type'), meta);

  return {
    type,
    title: first('citation_title', 'DC.title', 'og:title') ?? titleOf(page),
    creators: creatorsOf(page, meta),
    // A source in Dublin Core is taken for the publication.
    publication:
      first('citation_journal_title', 'citation_inbook_title', 'DC.source', 'dcterms.source') ??
      (type === 'webpage' ? first('og:site_name') : undefined),
    date: first(
      ...['citation_date', 'citation_cover_date', 'citation_publication_date'],
      ...['og:published_time', 'article:published_time', 'DC.date.issued', 'dcterms.issued'],
      ...['DC.date', 'dcterms.date', 'citation_online_date'],
    ),
    url: first('citation_public_url', 'og:url') ?? headLinks(page, 'canonical')[0],
    language: first('citation_language', 'DC.language', 'dcterms.language'),
    abstract: first('citation_abstract', 'og:description', 'DC.description', 'description'),
  };
}

/**
 * A tag of Highwire's that only one type has wins, then a named type of Open Graph, then Dublin
 * Core's; Highwire's title alone means a journal.
 */
function typeOf(
  og: string | undefined,
  dc: string | undefined,
  meta: Map<string, string[]>,
): string {
  const [own] = Object.entries(highwire).filter(([key]) => meta.has(key));
  if (own) return own[1];
  if (og === 'website') return 'webpage';
  if (og === 'book') return 'book';
  if (dc) return dc;
  return meta.has('citation_title') || og === 'article' ? 'journalArticle' : 'webpage';
}

const highwire = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Whoever is named as author, or else whoever stands in anything that looks like a byline. */
function creatorsOf({ root }: Page, meta: Map<string, string[]>): string[] {
  const keys = [
    ...['citation_author', 'citation_authors', 'citation_editor', 'citation_editors'],
    ...['DC.creator', 'dcterms.creator', 'DC.contributor', 'dcterms.contributor'],
    ...['author', 'article:author'],
  ];
  const named = keys.flatMap((key) => meta.get(key) ?? []);
  const bylines = elements(root).filter(
    (element) =>
      /byline|vcard/i.test(attribute(element, 'class') ?? '') ||
      attribute(element, 'rel') === 'author',
  );
  return named.length > 0 ? named : bylines.map(textOf);
}

function titleOf({ root }: Page): string {
  return elements(root, 'title').map(textOf).join();
}

/** What is saved. */
interface Item {
  type: string;
  title: string;
  creators: string[];
  publication: string | undefined;
  date: string | undefined;
  url: string | undefined;
  language: string | undefined;
  abstract: string | undefined;
}
