import { words } from '../finder/fold.ts';
import { keyOf } from '../finder/key.ts';
import { isStopWord } from '../finder/stop-words.ts';
import { dayInWords } from '../model/day.ts';
import type { Quote } from '../model/quote.ts';
import { site } from './content.ts';
import { allQuotes } from './quotes.ts';

/** The quotations by speaker, by topic and by day; a heading without quotations is left out. */
export function quoteIndex(): { title: string; rows: Row[] }[] {
  const quotes = allQuotes();
  return [
    { title: 'By speaker', rows: group(quotes, ({ speaker }) => [speaker.name]) },
    { title: 'By topic', rows: group(quotes, topicsOf) },
    {
      title: 'By day',
      rows: group(quotes, ({ date }) => [date ? dayInWords(date) : 'No day given']),
    },
    { title: 'By how firm', rows: group(quotes, ({ grade }) => [site.grades[grade].label]) },
  ];
}

/**
 * Every word that is said in a quotation, and the quotations that say it.
 *
 * Forms of one word share a row. Articles, prepositions and the like are left out: they lead to no
 * quotation in particular.
 */
export function concordance(): Row[] {
  const rows = new Map<string, { forms: Set<string>; quotes: Set<Quote> }>();
  for (const quote of allQuotes())
    for (const word of words(quote.text)) {
      if (isStopWord(word.folded)) continue;
      const key = keyOf(word);
      const row = rows.get(key) ?? { forms: new Set(), quotes: new Set() };
      row.forms.add(asWritten(quote.text.slice(word.start, word.end)));
      row.quotes.add(quote);
      rows.set(key, row);
    }

  return [...rows.values()]
    .map(({ forms, quotes }) => ({
      title: [...forms].sort(byLetters).join(', '),
      quotes: [...quotes],
    }))
    .sort((a, b) => byLetters(a.title, b.title));
}

function group(quotes: Quote[], titlesOf: (quote: Quote) => string[]): Row[] {
  const rows = new Map<string, Quote[]>();
  for (const quote of quotes)
    for (const title of titlesOf(quote)) {
      const row = rows.get(title) ?? [];
      row.push(quote);
      rows.set(title, row);
    }
  return [...rows].map(([title, each]) => ({ title, quotes: each }));
}

function topicsOf({ topics }: Quote): string[] {
  return topics.map((topic) => site.topics[topic] ?? topic);
}

/** A capital at a word's beginning may be a sentence's; more of them are the word's own. */
function asWritten(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !names.has(word) ? word.toLowerCase() : word;
}

// A word that stands with a capital inside a sentence is a name.
const names = new Set(
  allQuotes().flatMap(({ text }) =>
    [...text.matchAll(/(?<=[\p{L},’] )\p{Lu}\p{Ll}+/gu)].map(([word]) => word),
  ),
);

function byLetters(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

/** A heading and the quotations under it. */
export interface Row {
  title: string;
  quotes: Quote[];
}
