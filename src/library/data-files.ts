import { toBibtex } from '../citation/bibtex.ts';
import { toRis } from '../citation/ris.ts';
import type { Work } from '../citation/work.ts';
import { addressOf } from '../metadata/address.ts';
import type { Site } from '../metadata/page.ts';
import { rightsOf } from '../metadata/rights.ts';
import { lastChange } from './changed.ts';
import { article, content } from './content.ts';
import { allPublished } from './published.ts';
import { toRecord } from './quote-data.ts';
import { allQuotes } from './quotes.ts';
import { toReportWork, toWork } from './works.ts';

/** What `/data/quotes.json` holds: the report, every quotation of it, and what may be done with them. */
export function quotesJson(site: Site) {
  return {
    $schema: addressOf('/data/quotes.schema.json', site.address),
    name: `The quotations in ${site.report.called}`,
    url: addressOf('/data/', site.address),
    language: site.language,
    updated: lastChange(),
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
    quotations: allQuotes().map((quote) => toRecord(quote, site)),
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
