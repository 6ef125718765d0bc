import { compare, type Difference } from './compare.ts';
import { apostrophes, doubleMarks, type Word, words } from './fold.ts';
import type { FinderData, FinderQuote } from './index-data.ts';
import { toPhrase } from './letters.ts';

/**
 * Whether a pasted text is a quotation of the report or a part of one. Where a pasted sentence has
 * quotation marks of its own, what stands between them is checked.
 *
 * - `exact`: word for word. Straight and curly marks are equal, as are all spaces, and punctuation
 *   after the last word is the newspaper's. `loosely`: capitals, hyphens or punctuation differ;
 *   `part`: the quotation has more words. A part has three words or more.
 * - `differs`: near a quotation, with the difference.
 * - `absent`: near none. Only quotations are known; the report may tell it in words of its own.
 *
 * @param pasted at most some thousand characters of it are read
 */
export function check({ quotes }: FinderData, pasted: string): Verdict {
  const text = quotedPart(pasted.slice(0, longest));
  const typed = words(text);
  const exact = quotes.find((quote) => isIn(typed, quote));
  if (exact) return { verdict: 'exact', quote: exact, ...reservations(exact, text, typed) };

  const [best] = quotes
    .map((quote) => ({ quote, ...compare(quote.text, text) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < alike || typed.length < fewest) return { verdict: 'absent' };
  return { verdict: 'differs', quote: best.quote, diff: best.diff };
}

const longest = 4000;
/** How alike two texts must be for the one to be meant by the other, from 0 to 1. */
const alike = 0.6;
/** Fewer words of a quotation could be anybody's. */
const fewest = 3;

function isIn(typed: Word[], { text }: FinderQuote): boolean {
  const said = words(text);
  const isLong = typed.length >= fewest || typed.length === said.length;
  return typed.length > 0 && isLong && toPhrase(said).includes(toPhrase(typed));
}

function reservations(quote: FinderQuote, text: string, typed: Word[]) {
  const said = words(quote.text);
  const isLoose = !canonical(quote.text, said).includes(canonical(text, typed));
  const isPart = typed.length < said.length;
  return { ...(isLoose && { loosely: true as const }), ...(isPart && { part: true as const }) };
}

/** A text from its first word to its last, with what typesetters choose made one. */
function canonical(text: string, words: Word[]): string {
  return text
    .slice(words[0]?.start, words.at(-1)?.end)
    .replace(new RegExp(`[${apostrophes}${doubleMarks}]`, 'gu'), "'")
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The longest part in double quotation marks, if it is long enough to be a quotation. */
function quotedPart(text: string): string {
  const marked = new RegExp(`[${doubleMarks}]([^${doubleMarks}]+)(?=[${doubleMarks}])`, 'gu');
  const parts = [...text.matchAll(marked)].map(([, part = '']) => part);
  const [best = text] = parts
    .filter((part) => words(part).length >= fewest)
    .sort((a, b) => b.length - a.length);
  return best;
}

export type Verdict =
  | { verdict: 'exact'; quote: FinderQuote; loosely?: true; part?: true }
  | { verdict: 'differs'; quote: FinderQuote; diff: Difference[] }
  | { verdict: 'absent' };
