import { words } from './fold.ts';
import { keyOf } from './key.ts';
import { isStopWord } from './stop-words.ts';

/** What the telling words of a text are filed under. */
export function keysIn(text: string): string[] {
  return words(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map(keyOf);
}
