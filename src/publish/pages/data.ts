import { allQuotes } from '../../library/quotes.ts';
import { inDigits, wording } from '../../library/wording.ts';
import { addressOf } from '../../metadata/address.ts';
import type { DataFile } from '../../metadata/page.ts';
import { rightsOf } from '../../metadata/rights.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, section } from '../markdown.ts';

const { data: said, lists, ways } = wording;

/** The files of the site's data, and what may be done with each thing. */
export const data: Declared = {
  foot: [{ path: '/data/', label: ways.data }],
  pages: () => {
    const summary = fill(lists.dataSummary, { quotes: inDigits(allQuotes().length) });
    const words = { path: '/data/', title: lists.data, summary };
    return [gathered(words, { kind: 'dataset', files: dataFiles })];
  },
  copy: (_, site) => [
    bullets(dataFiles.map(({ path, text }) => `${addressOf(path, site.address)}: ${text}`)),
    ...section(
      wording.copies.reuse,
      bullets(rightsOf(site).map(({ what, text }) => `**${what}**: ${text}`)),
    ),
  ],
};

const bibtex = 'application/x-bibtex';
const ris = 'application/x-research-info-systems';

/** The files of the quotations. */
export const dataFiles: DataFile[] = [
  { path: '/data/quotes.json', type: 'application/json', text: said.files.quotesJson },
  { path: '/data/quotes.csv', type: 'text/csv', text: said.files.quotesCsv },
  { path: '/data/quotes.bib', type: bibtex, text: said.files.quotesBib },
  { path: '/data/quotes.ris', type: ris, text: said.files.quotesRis },
];

/** The files of the claims and what came of them. */
export const outcomeFiles: DataFile[] = [
  { path: '/data/outcomes.json', type: 'application/json', text: said.files.outcomesJson },
  { path: '/data/outcomes.csv', type: 'text/csv', text: said.files.outcomesCsv },
];

/** The forms that every page has beside HTML: what to put in place of its address's last slash. */
export const formats = [
  { ending: '.md', name: 'Markdown', text: said.forms.markdown },
  { ending: '.bib', name: 'BibTeX', text: said.forms.bibtex },
  { ending: '.ris', name: 'RIS', text: said.forms.ris },
  { ending: '.csl.json', name: 'CSL-JSON', text: said.forms.csl },
];
