import type { DataFile, Published, Subject } from '../metadata/page.ts';
import { eventPath, termPath } from '../model/permalink.ts';
import { lastChange, lastOf } from './changed.ts';
import { toPlainText } from './cited-markdown.ts';
import { allClaims } from './claims.ts';
import { content, site } from './content.ts';
import { layerPath, map } from './partners.ts';
import { concordance, concordanceParts } from './concordance.ts';
import { allQuotes } from './quotes.ts';

/** The pages that gather, look up or explain. */
export function listPages(): Published[] {
  return [
    story(),
    outcomes(),
    argument(),
    ...maps(),
    timeline(),
    discrepancies(),
    ...words(),
    glossary(),
    sources(),
    ...tools(),
    ofOurs('about'),
    ofOurs('accessibility'),
    changes(),
    data(),
  ];
}

/** The files of the quotations. */
export const dataFiles: DataFile[] = [
  { path: '/data/quotes.json', type: 'application/json', text: 'all that is known of each' },
  { path: '/data/quotes.csv', type: 'text/csv', text: 'a row each, for a spreadsheet' },
  {
    path: '/data/quotes.bib',
    type: 'application/x-bibtex',
    text: 'BibTeX, which biblatex reads as well',
  },
  {
    path: '/data/quotes.ris',
    type: 'application/x-research-info-systems',
    text: 'RIS, for reference managers',
  },
];

/** The files of the claims and what came of them. */
export const outcomeFiles: DataFile[] = [
  {
    path: '/data/outcomes.json',
    type: 'application/json',
    text: 'the claims of the report, and what came of each',
  },
  {
    path: '/data/outcomes.csv',
    type: 'text/csv',
    text: 'the same, a row each, for a spreadsheet',
  },
];

function maps(): Published[] {
  return (map?.layers ?? []).map(({ id, finding, summary }) =>
    page(layerPath(id), finding, summary, { kind: 'analysis' }),
  );
}

function timeline(): Published {
  const events = [...content.events.values()].sort((a, b) => a.date.localeCompare(b.date));
  const first = events[0]?.date.slice(0, 4);
  const last = events.at(-1)?.date.slice(0, 4);
  const summary = `${events.length} dated events from ${first} to ${last}, before and after the report, each with its source.`;
  return page('/timeline/', 'Timeline', summary, {
    kind: 'events',
    events: events.map(({ id, title, date, until }) => ({
      path: eventPath(id),
      title,
      date,
      until,
    })),
  });
}

function story(): Published {
  const { title, summary, published = site.published, updated } = content.story.data;
  const path = '/read/';
  return {
    path,
    title,
    summary,
    published,
    updated: lastOf(path, [updated]),
    subject: { kind: 'analysis' },
  };
}

function outcomes(): Published {
  const claims = allClaims();
  const summary = `${claims.length} claims of the report, each beside what sources say has come of it, what they do not say, and our reading.`;
  return page('/outcomes/', 'What came of it', summary, { kind: 'claims', claims });
}

function argument(): Published {
  const { title, summary, published = site.published, updated } = content.argument;
  const path = '/argument/';
  return {
    path,
    title,
    summary,
    published,
    updated: lastOf(path, [updated]),
    subject: { kind: 'analysis' },
  };
}

function discrepancies(): Published {
  const summary = `${content.discrepancies.size} points on which the report and the record differ, or two records do: both readings, with their sources.`;
  return page('/discrepancies/', 'Where records differ', summary, { kind: 'analysis' });
}

function words(): Published[] {
  const summary = `A concordance: the ${concordance().length} words that are said in the quotations, each with the quotations that say it.`;
  return concordanceParts().map(({ number, of, path, items }) => {
    const first = page(path, 'Every word', summary, { kind: 'tool' });
    if (of === 1) return first;
    const title = number === 1 ? first.title : `${first.title}, part ${number} of ${of}`;
    const range = `From “${items[0]?.title}” to “${items.at(-1)?.title}”.`;
    return { ...first, title, summary: `${summary} ${range}`, part: { number, of } };
  });
}

function glossary(): Published {
  const terms = [...content.terms].sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en'));
  const summary = `${terms.length} terms and organizations of the report, each explained in a sentence or two, with its source.`;
  return page('/glossary/', 'Glossary', summary, {
    kind: 'terms',
    terms: terms.map(([id, { term, expansion }]) => ({ path: termPath(id), term, expansion })),
  });
}

function sources(): Published {
  const summary = `The report, paragraph by paragraph, and ${content.sources.size} other sources, each with what on this site rests on it.`;
  return page('/sources/', 'Sources', summary, { kind: 'report' });
}

function tools(): Published[] {
  const search = `Find a quotation by the words you half remember, a phrase, a name in any spelling or a topic: ${allQuotes().length} quotations, whole and word for word.`;
  const check =
    'Paste a sentence that you have seen somewhere: this page says whether the report quotes it so, differently, or not at all.';
  const verify =
    'Paste the report’s text: this page checks each paragraph and each quotation against the ledger, and sends nothing.';
  return [
    page('/search/', 'Search the quotations', search, { kind: 'search' }),
    page('/check/', 'Check a quotation', check, { kind: 'tool' }),
    page('/verify/', 'Verify the quotations', verify, { kind: 'tool' }),
  ];
}

function ofOurs(name: 'about' | 'accessibility'): Published {
  const { title, summary, published = site.published, updated } = content[name].data;
  const path = `/${name}/`;
  return {
    path,
    title,
    summary,
    published,
    updated: lastOf(path, [updated]),
    subject: { kind: 'method' },
  };
}

function changes(): Published {
  const summary =
    'Every change to a published page of this site: what was corrected, clarified or added, on which day and why.';
  return page('/changes/', 'Changes', summary, {
    kind: 'changes',
    changes: content.changes.map(({ page: path, text, ...change }) => ({
      ...change,
      path,
      text: toPlainText(text),
    })),
  });
}

function data(): Published {
  const summary = `The ${allQuotes().length} quotations as JSON, CSV, BibTeX and RIS; feeds, embeds, citations and copies in Markdown; and what may be done with them.`;
  return page('/data/', 'Data, feeds and reuse', summary, { kind: 'dataset', files: dataFiles });
}

/** A page without a day of its own changes with the content that it gathers. */
function page(path: string, title: string, summary: string, subject: Subject): Published {
  return { path, title, summary, published: site.published, updated: lastChange(), subject };
}
