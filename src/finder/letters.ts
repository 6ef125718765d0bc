import { american } from './american.ts';
import type { Word } from './fold.ts';

/** Words as a phrase that can be looked for in another. */
export function toPhrase(words: Pick<Word, 'folded'>[]): string {
  return ` ${words.map(({ folded }) => american(folded)).join(' ')} `;
}

/** The letters of words without spaces and hyphens, which writers set as they like. */
export function lettersOf(words: Pick<Word, 'folded'>[]): string {
  return toPhrase(words).replaceAll(' ', '');
}
