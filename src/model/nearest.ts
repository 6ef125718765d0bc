import { distance } from './distance.ts';
import { plainly } from './id.ts';

/**
 * The word of a list that a mistyped word most likely means.
 *
 * Capitals, accents and the sign between words make no difference. Of ids, a part that one alone has
 * is enough: `onsley` for `petra-onsley`.
 *
 * @returns the nearest word, or `undefined` when more than a third of the word's letters, rounded to
 *   the nearest, would have to be typed otherwise
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const typed = folded(word);
  const limit = Math.max(1, Math.round(typed.length / 3));
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: distance(typed, folded(candidate), limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);
  if (best) return best.candidate;

  const parts = candidates.filter((each) => folded(each).split(' ').includes(typed));
  return parts.length === 1 ? parts[0] : undefined;
}

/**
 * What to do about a word that is not on a list: the one that is meant, else those that there are.
 *
 * @param known the list; of a long one the nearest few are named
 */
export function advice(word: string, known: Iterable<string>): string {
  const candidates = [...known];
  const meant = nearest(word, candidates);
  if (meant) return `Did you mean “${meant}”?`;
  if (candidates.length === 0) return 'There is none yet: add it.';
  if (candidates.length <= few) return `Known: ${candidates.join(', ')}.`;
  const near = candidates
    .map((each) => ({ each, edits: distance(folded(word), folded(each), each.length) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3);
  return `Nearest: ${near.map(({ each }) => each).join(', ')}; there are ${candidates.length}.`;
}

/** How many names are still read at a glance. */
const few = 20;

function folded(word: string): string {
  return plainly(word)
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
