import { stringify } from 'csv-stringify/sync';
import { toBibtex } from '../citation/bibtex.ts';
import { toRis } from '../citation/ris.ts';
import type { Work } from '../citation/work.ts';
import { addressOf } from '../metadata/address.ts';
import type { Site } from '../metadata/page.ts';
import { rightsOf } from '../metadata/rights.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import { lastChange } from './changed.ts';
import { article, content } from './content.ts';
import { edition } from './edition.ts';
import { allPublished } from './published.ts';
import { toRecord, toRow } from './quote-data.ts';
import { allQuotes, quotesBy } from './quotes.ts';
import { toReportWork, toWork } from './works.ts';

/** What `/data/quotes.json` holds: the report, every quotation of it, and what may be done with them. */
export function quotesJson(site: Site) {
  const name = `The quotations in ${site.report.called}`;
  return toData({ name, path: '/data/', quotes: allQuotes() }, site);
}

/** What a speaker's file holds: the same, with the quotations of that speaker alone. */
export function speakerJson(speaker: Speaker, site: Site) {
  const name = `The quotations of ${speaker.name} in ${site.report.called}`;
  return toData({ name, path: speaker.path, quotes: quotesBy(speaker) }, site);
}

/** Quotations as a table for a spreadsheet: CSV by RFC 4180, with names in its first row. */
export function quotesCsv(quotes: Quote[], site: Site): string {
  const rows = quotes.map((quote) => toRow(quote, site));
  // The mark at the beginning tells a spreadsheet that the file is in UTF-8.
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows' });
}

function toData({ name, path, quotes }: Part, site: Site) {
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
  };
}

/** Every quotation as BibTeX, and the report itself. */
export function quotesBib(site: Site): string {
  return toBibtex(quotedWorks(site));
}

/** Every quotation as RIS, and the report itself. */
export function quotesRis(site: Site): string {
  return toRis(quotedWorks(site));
}

function quotedWorks(site: Site): Work[] {
  const pages = allPublished().filter(({ subject }) => subject.kind === 'quote');
  return [...pages.map((page) => toWork(page, site)), toReportWork(site)];
}

interface Part {
  name: string;
  /** The page that shows the same. */
  path: string;
  quotes: Quote[];
}
