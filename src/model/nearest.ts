import { distance } from 'fastest-levenshtein';

/**
 * The word of a list that a mistyped word most likely means.
 *
 * @returns the nearest word by Levenshtein distance, or `undefined` when none is within a third of
 *   the word's length
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = [...known]
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);

  return best?.candidate;
}
