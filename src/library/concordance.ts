import { words } from '../finder/fold.ts';
import { keyOf } from '../finder/key.ts';
import { isStopWord } from '../finder/stop-words.ts';
import type { Part } from '../model/part.ts';
import { partPath } from '../model/part.ts';
import type { Quote } from '../model/quote.ts';
import type { Row } from './quote-index.ts';
import { allQuotes } from './quotes.ts';
import { byLetters } from './wording.ts';

/**
 * Every word that is said in a quotation, and the quotations that say it.
 *
 * Forms of one word share a row. Articles, prepositions and the like are left out: they lead to no
 * quotation in particular.
 */
export function concordance(): Row[] {
  all ??= makeConcordance();
  return all;
}

function makeConcordance(): Row[] {
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

/**
 * The concordance in parts of so many links at most; a word that very many quotations say goes on in
 * the next part.
 */
export function concordanceParts(): Part<Row>[] {
  parts ??= cut(concordance());
  return parts;
}

/** The letters with which words begin, and where the words of each begin. */
export function concordanceLetters(): { letter: string; path: string }[] {
  const letters = concordanceParts().flatMap(({ path, items }) =>
    items.map(({ title }) => ({ letter: letterOf(title), path })),
  );
  return [...new Map(letters.toReversed().map((each) => [each.letter, each])).values()].reverse();
}

/** Under which letter a word stands. */
export function letterOf(word: string): string {
  return word.charAt(0).toUpperCase();
}

function cut(rows: Row[]): Part<Row>[] {
  const cuts: Row[][] = [[]];
  let room = mostLinks;
  for (const { title, quotes } of rows)
    for (let at = 0; at < quotes.length;) {
      if (room === 0) {
        cuts.push([]);
        room = mostLinks;
      }
      const some = quotes.slice(at, at + room);
      cuts.at(-1)?.push({ title, quotes: some });
      at += some.length;
      room -= some.length;
    }
  let first = 1;
  return cuts.map((items, at) => {
    const part = { number: at + 1, of: cuts.length, path: partPath(path, at + 1), first, items };
    first += items.length;
    return part;
  });
}

const path = '/quotes/words/';
const mostLinks = 500;

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

// The page, its copy and the list of pages ask for it; it is made once.
let all: Row[] | undefined;
let parts: Part<Row>[] | undefined;
