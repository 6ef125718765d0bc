import { makeLedger } from '../ledger/ledger.ts';
import { openId } from '../model/to-decide.ts';
import { draftLists } from './draft-lists.ts';
import { draftPages } from './draft-pages.ts';
import { draftPeople } from './draft-people.ts';
import { draftQuotes } from './draft-quotes.ts';
import { draftSite } from './draft-site.ts';
import type { Article, Quotation } from './read-article.ts';
import type { Person } from './person.ts';
import { slugOf } from './slug.ts';

/**
 * A content folder for a report: all that the reader asks for, and a mark at each place that an editor
 * has to decide.
 *
 * @param article the report taken apart
 * @param text the report's text, for the ledger
 * @param today the day of the draft, `YYYY-MM-DD`
 * @returns the text of each file, by its path below the folder
 * @throws Error when the report quotes nobody
 */
export function draft(article: Article, text: string, today: string): Map<string, string> {
  if (article.quotations.length === 0)
    throw new Error('The report quotes nobody: no words stand between quotation marks.');
  const plan = toPlan(article, today);
  const quotes = draftQuotes(plan);
  const declared = new Map(quotes.map(({ id, data }) => [id, data]));
  const unspoken = article.unspoken.map(({ passage, kind }) => ({
    paragraph: passage.paragraph,
    text: passage.text.replace(/[,.;]$/, ''),
    kind,
  }));
  const ledger = makeLedger(text, article.report.paragraphs.length, declared, unspoken);

  return new Map([
    ...draftSite(plan, unspoken),
    ...quotes.map(({ id, file }) => [`quotes/${id}.yml`, file] as const),
    ...draftPeople(plan),
    ...draftPages(plan),
    ...draftLists(plan),
    ['ledger.json', `${JSON.stringify(ledger, null, 2)}\n`] as const,
  ]);
}

function toPlan(article: Article, today: string): Plan {
  const taken = new Set([openId, 'reporters']);
  const speakers = new Map<Person, string>();
  const said = [...article.said.values()].flatMap((people) => [...people]);
  const quoted = article.quotations.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  for (const person of [...quoted, ...said.filter(({ kind }) => kind !== 'thing')])
    if (!speakers.has(person))
      speakers.set(
        person,
        slugOf(person.name.replace(/^(?:an?|the|its?|his|her) /i, ''), taken, 'speaker'),
      );

  // The concordance has an address among the quotations.
  const ids = new Set(['words']);
  return {
    article,
    today,
    speakers,
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      id: slugOf(quotation.text, ids, 'quotation'),
      speakerId: (quotation.speaker && speakers.get(quotation.speaker)) ?? openId,
    })),
  };
}

/** A report taken apart, with an id for everything that gets a file. */
export interface Plan {
  article: Article;
  /** The day of the draft. */
  today: string;
  /** Everyone who speaks, quoted or not, with the id of their file. */
  speakers: Map<Person, string>;
  quotations: (Quotation & { id: string; speakerId: string })[];
}
