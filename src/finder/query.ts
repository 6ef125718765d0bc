import { apostrophes, doubleMarks, type Word, words } from './fold.ts';
import { keyOf } from './key.ts';

/**
 * What a reader typed, in words; those in quotation marks of any kind are phrases, to be met word
 * for word. A mark without its partner is ignored.
 *
 * @param input anything at all; what goes past `longest` characters is left unread
 */
export function parseQuery(input: string): Query {
  const cut = input.length > longest;
  // A word that the limit cut through would be another word.
  const text = cut ? input.slice(0, longest).replace(/\S*$/, '') : input;
  const phrases = [...text.matchAll(phrase)];
  const typed = words(text).slice(0, mostWords);
  // In a query that is all capitals they tell nothing.
  const isShouted = typed.length > 1 && text === text.toUpperCase();

  return {
    text,
    cut,
    words: typed.map((word) => ({
      ...word,
      key: keyOf(isShouted ? { ...word, capitals: false } : word),
      phrase: phrases.findIndex(
        ({ 0: marked, index }) => word.start >= index && word.end <= index + marked.length,
      ),
    })),
    open: !cut && /[\p{L}\p{N}]$/u.test(text),
  };
}

/** More than any quotation; enough for a pasted one. */
const longest = 600;
const mostWords = 100;

const letter = '[\\p{L}\\p{N}]';

// Single marks are also apostrophes: they enclose a phrase only where no letter stands outside.
const phrase = new RegExp(
  `[${doubleMarks}][^${doubleMarks}]+[${doubleMarks}]|(?<!${letter})[${apostrophes}]` +
    `(?:[^${apostrophes}${doubleMarks}]|[${apostrophes}](?=${letter}))+[${apostrophes}](?!${letter})`,
  'gu',
);

export interface Query {
  /** What was read of the input. */
  text: string;
  /** Whether some of the input was left unread. */
  cut: boolean;
  words: QueryWord[];
  /** Whether the last word may still be growing. */
  open: boolean;
}

export interface QueryWord extends Word {
  /** What it is filed under. */
  key: string;
  /** Which phrase it belongs to, from 0; -1 for none. */
  phrase: number;
}
