import { fold, words } from './fold.ts';
import { lettersOf } from './letters.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { QueryWord } from './query.ts';

/** Whether a folded word is of a script other than the Latin. */
export function isOtherScript(folded: string): boolean {
  return !/[a-z0-9]/.test(folded);
}

/**
 * A word of a script that is written without spaces as the recorded words that it is made of, or as
 * a person's first syllable and such words: “田中首相” for 田中 首相. Any other word as it is.
 */
export function apart(lexicon: Lexicon, text: string, word: QueryWord): QueryWord[] {
  const raw = text.slice(word.start, word.end);
  const parts = isOtherScript(word.folded) && raw.length <= longest && split(lexicon, raw);
  if (!parts || parts.length < 2) return [word];
  let start = word.start;
  return parts.map((part) => {
    const folded = fold(part);
    const piece = { ...word, folded, key: folded, start, end: start + part.length };
    start += part.length;
    return piece;
  });
}

/** Longer words are no words. */
const longest = 20;

function split(lexicon: Lexicon, raw: string): string[] | undefined {
  if (lexicon.senses.has(toLetters(raw))) return [raw];
  for (let at = raw.length - 1; at > 0; at--) {
    const [head, tail] = [raw.slice(0, at), raw.slice(at)];
    if (!lexicon.senses.has(toLetters(head)) && !begun(lexicon, toLetters(head)).length) continue;
    const rest = split(lexicon, tail);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

function toLetters(text: string): string {
  return lettersOf(words(text));
}

/** The people whose name, in a script other than the Latin, begins with some letters; each once. */
export function begun({ senses }: Lexicon, letters: string): Sense[] {
  if (!letters || !isOtherScript(letters)) return [];
  const people = new Map<string, Sense>();
  for (const [known, sense] of senses)
    if (sense.concept?.kind === 'name' && known.startsWith(letters))
      people.set(sense.concept.key, sense);
  return [...people.values()];
}
