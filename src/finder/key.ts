import type { Word } from './fold.ts';
import { stem } from './inflection.ts';
import { isStopWord } from './stop-words.ts';

/** What a word is filed under: its stem, with `US` apart from `us` though both fold to `us`. */
export function keyOf({ folded, capitals }: Pick<Word, 'folded' | 'capitals'>): string {
  return capitals && isPlainWhenSmall(folded) ? folded.toUpperCase() : stem(folded);
}

/** Whether a word is an everyday one, and not an abbreviation that looks like it. */
export function isEveryday({ folded, key }: { folded: string; key: string }): boolean {
  return isPlainWhenSmall(folded) && key !== folded.toUpperCase();
}

function isPlainWhenSmall(folded: string): boolean {
  return folded === 'us' || isStopWord(folded);
}
