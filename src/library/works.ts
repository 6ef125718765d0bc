import { type Styled, inStyles, knownInStyles } from '../citation/styles.ts';
import type { Work } from '../citation/work.ts';
import { addressOf, slugOf } from '../metadata/address.ts';
import { creditOf } from '../metadata/credit.ts';
import { workTitle } from '../metadata/meta.ts';
import type { Published, Site } from '../metadata/page.ts';
import { content } from './content.ts';

/** A page as something to cite: a work of the site's, whatever it speaks of. */
export function toWork(page: Published, site: Site): Work {
  const { path, summary, published, updated, subject } = page;
  const quote = subject.kind === 'quote' ? subject.quote : undefined;
  return {
    id: slugOf(path),
    kind: 'webpage',
    title: workTitle(page, site),
    authors: [],
    container: site.name,
    published,
    updated,
    status: site.wording.cite.modified,
    url: addressOf(path, site.address),
    language: site.language,
    abstract: quote ? `“${quote.text}”` : summary,
    note: quote && creditOf(quote, site),
  };
}

/** How a page is cited in each style; its page, the data and the tables all ask, and it is set once. */
export function citationsOf(page: Published, site: Site): Styled[] {
  const key = addressOf(page.path, site.address);
  const known = cited.get(key) ?? setInStyles(toWork(page, site), content.styles);
  cited.set(key, known);
  return known;
}

// To read the styles takes seconds, for which nobody who writes wants to wait before each first page.
const setInStyles = import.meta.env?.DEV ? knownInStyles : inStyles;

const cited = new Map<string, Styled[]>();

/** How the report is cited in each style. */
export function reportCitations(site: Site): Styled[] {
  return setInStyles(toReportWork(site), content.styles);
}

/** The report as something to cite: another work, by other authors, whose day is not known. */
export function toReportWork({ report, wording }: Site): Work {
  return {
    id: 'report',
    kind: 'newspaper-article',
    title: report.called,
    described: true,
    authors: report.authors,
    container: report.publisher,
    edition: report.edition,
    status: wording.cite.undated,
    url: report.address,
    language: report.language,
  };
}
