import { stringify } from 'csv-stringify/sync';
import { toBibtex } from '../citation/bibtex.ts';
import { toRis } from '../citation/ris.ts';
import type { Work } from '../citation/work.ts';
import { addressOf } from '../metadata/address.ts';
import type { Site } from '../metadata/page.ts';
import { rightsOf } from '../metadata/rights.ts';
import { type Part, inParts } from '../model/part.ts';
import type { Quote } from '../model/quote.ts';
import { lastChange } from '../library/changed.ts';
import { article, content, site } from '../library/content.ts';
import { edition } from '../library/edition.ts';
import { allPeople } from '../library/people.ts';
import { listedAt } from './published.ts';
import { toRecord, toRow } from './quote-data.ts';
import { allQuotes, quotesBy } from '../library/quotes.ts';
import { toReportWork, toWork } from '../library/works.ts';
import { wording } from '../library/wording.ts';
import { fill } from '../model/wording.ts';

/**
 * Every file of quotations: all in four forms, and those of each speaker in two. Many are in parts, as
 * their pages are; in JSON a part names the next.
 */
export function quoteFiles(): QuoteFile[] {
  const { names } = wording.data;
  const all = inParts('/quotes/', allQuotes()).flatMap((part) =>
    filesOf(part, '/data/quotes', fill(names.quotes, { report: site.report }), '/data/', [
      ...(['json', 'csv', 'bib', 'ris'] as const),
    ]),
  );
  const bySpeaker = allPeople().flatMap((person) =>
    inParts(person.path, quotesBy(person))
      .filter(({ items }) => items.length > 0)
      .flatMap((part) =>
        filesOf(
          part,
          `/data/by/${person.id}`,
          fill(names.speaker, { speaker: person.name, report: site.report }),
          person.path,
          ['json', 'csv'],
        ),
      ),
  );
  return [...all, ...bySpeaker];
}

/** The address of a part's file, without its ending: `/data/quotes`, then `/data/quotes/2`. */
export function dataPath(base: string, number: number): string {
  return number === 1 ? base : `${base}/${number}`;
}

function filesOf(
  { number, of, items }: Part<Quote>,
  base: string,
  name: string,
  page: string,
  kinds: (keyof typeof forms)[],
): QuoteFile[] {
  const next = number < of ? `${dataPath(base, number + 1)}.json` : undefined;
  return kinds.map((kind) => ({
    path: `${dataPath(base, number)}.${kind}`,
    write: (site) => forms[kind]({ name, path: page, quotes: items, next }, site),
  }));
}

const forms = {
  json: (set: Quotations, site: Site) => `${JSON.stringify(toData(set, site), null, 2)}\n`,
  csv: ({ quotes }: Quotations, site: Site) => quotesCsv(quotes, site),
  bib: ({ quotes }: Quotations, site: Site) => toBibtex(quotedWorks(quotes, site)),
  ris: ({ quotes }: Quotations, site: Site) => toRis(quotedWorks(quotes, site)),
};

/** Quotations as a table for a spreadsheet: CSV by RFC 4180, with names in its first row. */
function quotesCsv(quotes: Quote[], site: Site): string {
  const rows = quotes.map((quote) => toRow(quote, site));
  // The mark at the beginning tells a spreadsheet that the file is in UTF-8.
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows' });
}

function toData({ name, path, quotes, next }: Quotations, site: Site) {
  return {
    $schema: addressOf('/data/quotes.schema.json', site.address),
    name,
    url: addressOf(path, site.address),
    language: site.language,
    updated: lastChange(),
    edition,
    rights: rightsOf(site),
    report: {
      url: article.address,
      publisher: article.publisher,
      ...(article.edition && { edition: article.edition }),
      authors: article.authors,
      language: article.language,
      caveat: article.caveat,
      ...(content.ledger && { fingerprint: content.ledger.article }),
    },
    quotations: quotes.map((quote) => toRecord(quote, site)),
    ...(next && { next: addressOf(next, site.address) }),
  };
}

/** Quotations as works, and the report itself. */
function quotedWorks(quotes: Quote[], site: Site): Work[] {
  return [...quotes.map(({ path }) => toWork(listedAt(path), site)), toReportWork(site)];
}

/** Quotations that are published together. */
interface Quotations {
  /** What they are. */
  name: string;
  /** The page that shows the same. */
  path: string;
  quotes: Quote[];
  /** Where the next part is. */
  next: string | undefined;
}

/** A file of the site's data. */
interface QuoteFile {
  path: string;
  write: (site: Site) => string;
}
