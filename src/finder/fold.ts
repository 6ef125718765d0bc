import { plainLetters } from '../model/plain-letters.ts';

/**
 * The words of a text, each folded and with its place in the original.
 *
 * A word is a run of letters and digits. A hyphen, a dash or a space parts words; an apostrophe
 * inside a word and the periods of an abbreviation (`U.S.`) do not.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(word)) {
    const folded = foldWord(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    if (folded) found.push({ folded, start, end, capitals: /^(?:\p{Lu}\.?){2,}$/u.test(match[0]) });
  }
  return found;
}

/** A text with only what decides a match left in: folded words with single spaces between them. */
export function fold(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** All marks that can stand for an apostrophe or a single quotation mark, for use in a pattern. */
export const apostrophes = "'‘’‚‛`´ʼʻ′＇";

/** All double and angular quotation marks, for use in a pattern. */
export const doubleMarks = '"“”„‟«»‹›＂「」『』〝〞〟';

// An abbreviation first, or its letters would be words of their own. Format characters (\p{Cf}),
// such as the zero-width space, come with pasted text and are no part of any word.
const word = new RegExp(
  `(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}])\\.?|(?:\\p{L}\\.){2,}` +
    `|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*(?:[${apostrophes}]\\p{L}[\\p{L}\\p{M}\\p{Cf}]*)*`,
  'gu',
);

// Compatibility decomposition makes full-width letters plain and takes accents off their letters.
// It also takes Hangul syllables apart, so that one wrong letter in a syllable is one edit. What it
// leaves of other letters that is none, as the point of ŀ, goes, and so does an
// apostrophe that Unicode calls one; but ½ is not 12.
function foldWord(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}⁄]|ʼ/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}\p{Script=Hangul}]/gu, (letter) => plainLetters[letter] ?? letter);
}

export interface Word {
  folded: string;
  /** Where it starts in the original, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** Whether it is written all in capitals. */
  capitals: boolean;
}
