import type { DataFile, Published, Subject } from '../metadata/page.ts';
import { eventPath, termPath } from '../model/permalink.ts';
import { lastChange, lastOf } from './changed.ts';
import { toPlainText } from './cited-markdown.ts';
import { allClaims } from './claims.ts';
import { content, site } from './content.ts';
import { layerPath, map } from './partners.ts';
import { concordance, concordanceParts } from './concordance.ts';
import { titleOfPart } from './part-words.ts';
import { allQuotes } from './quotes.ts';
import { sourcePages, sourceParts } from './source-pages.ts';
import { byLetters, inDigits, wording } from './wording.ts';
import { fill } from '../model/wording.ts';

const { lists } = wording;

/** The pages that gather, look up or explain. */
export function listPages(): Published[] {
  return [
    prose('/read/', content.story.data, 'analysis'),
    outcomes(),
    prose('/argument/', content.argument, 'analysis'),
    ...maps(),
    timeline(),
    discrepancies(),
    ...words(),
    glossary(),
    ...sourceParts().map((each) => gathered(each, { kind: 'report' })),
    ...sourcePages().map((each) => gathered(each, { kind: 'tool' })),
    ...tools(),
    prose('/about/', content.about.data, 'method'),
    prose('/accessibility/', content.accessibility.data, 'method'),
    changes(),
    data(),
  ];
}

/** The files of the quotations. */
export const dataFiles: DataFile[] = [
  { path: '/data/quotes.json', type: 'application/json', text: wording.data.files.quotesJson },
  { path: '/data/quotes.csv', type: 'text/csv', text: wording.data.files.quotesCsv },
  {
    path: '/data/quotes.bib',
    type: 'application/x-bibtex',
    text: wording.data.files.quotesBib,
  },
  {
    path: '/data/quotes.ris',
    type: 'application/x-research-info-systems',
    text: wording.data.files.quotesRis,
  },
];

/** The files of the claims and what came of them. */
export const outcomeFiles: DataFile[] = [
  {
    path: '/data/outcomes.json',
    type: 'application/json',
    text: wording.data.files.outcomesJson,
  },
  {
    path: '/data/outcomes.csv',
    type: 'text/csv',
    text: wording.data.files.outcomesCsv,
  },
];

function maps(): Published[] {
  return (map?.layers ?? []).map(({ id, finding, summary }) =>
    page(layerPath(id), finding, summary, { kind: 'analysis' }),
  );
}

function timeline(): Published {
  const events = [...content.events.values()].sort((a, b) => a.date.localeCompare(b.date));
  const first = events[0]?.date.slice(0, 4) ?? '';
  const last = events.at(-1)?.date.slice(0, 4) ?? '';
  const summary = fill(lists.timelineSummary, { events: inDigits(events.length), first, last });
  return page('/timeline/', lists.timeline, summary, {
    kind: 'events',
    events: events.map(({ id, title, date, until }) => ({
      path: eventPath(id),
      title,
      date,
      until,
    })),
  });
}

function outcomes(): Published {
  const claims = allClaims();
  const summary = fill(lists.outcomesSummary, { claims: inDigits(claims.length) });
  return page('/outcomes/', lists.outcomes, summary, { kind: 'claims', claims });
}

function discrepancies(): Published {
  const points = inDigits(content.discrepancies.size);
  const summary = fill(lists.discrepanciesSummary, { points });
  return page('/discrepancies/', lists.discrepancies, summary, { kind: 'analysis' });
}

function words(): Published[] {
  const summary = fill(lists.wordsSummary, { words: inDigits(concordance().length) });
  return concordanceParts().map(({ number, of, path, items }) => {
    if (of === 1) return page(path, lists.words, summary, { kind: 'tool' });
    const title = titleOfPart(lists.words, { number, of });
    const range = fill(lists.range, {
      first: items[0]?.title ?? '',
      last: items.at(-1)?.title ?? '',
    });
    const words = { path, title, summary: `${summary} ${range}`, part: { number, of } };
    return gathered(words, { kind: 'tool' });
  });
}

function glossary(): Published {
  const terms = [...content.terms].sort(([, a], [, b]) => byLetters(a.term, b.term));
  const summary = fill(lists.glossarySummary, { terms: inDigits(terms.length) });
  return page('/glossary/', lists.glossary, summary, {
    kind: 'terms',
    terms: terms.map(([id, { term, expansion }]) => ({ path: termPath(id), term, expansion })),
  });
}

function tools(): Published[] {
  const search = fill(lists.searchSummary, { quotes: inDigits(allQuotes().length) });
  return [
    page('/search/', lists.search, search, { kind: 'search' }),
    page('/check/', lists.check, lists.checkSummary, { kind: 'tool' }),
    page('/verify/', lists.verify, lists.verifySummary, { kind: 'tool' }),
  ];
}

function changes(): Published {
  return page('/changes/', lists.changes, lists.changesSummary, {
    kind: 'changes',
    changes: content.changes.map(({ page: path, text, ...change }) => ({
      ...change,
      path,
      text: toPlainText(text),
    })),
  });
}

function data(): Published {
  const summary = fill(lists.dataSummary, { quotes: inDigits(allQuotes().length) });
  return page('/data/', lists.data, summary, { kind: 'dataset', files: dataFiles });
}

function gathered(
  { path, title, summary, part }: Pick<Published, 'path' | 'title' | 'summary' | 'part'>,
  subject: Subject,
): Published {
  return { ...page(path, title, summary, subject), ...(part && { part }) };
}

/** A page that is written has days of its own. */
function prose(
  path: string,
  { title, summary, published = site.published, updated }: Written,
  kind: 'analysis' | 'method',
): Published {
  return {
    ...{ path, title, summary, published },
    updated: lastOf(path, [updated]),
    subject: { kind },
  };
}

/** A page without a day of its own changes with the content that it gathers. */
function page(path: string, title: string, summary: string, subject: Subject): Published {
  return { path, title, summary, published: site.published, updated: lastChange(), subject };
}

interface Written {
  title: string;
  summary: string;
  published?: string | undefined;
  updated: string;
}
