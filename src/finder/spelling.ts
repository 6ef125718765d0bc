import { distance } from '../model/distance.ts';

/**
 * The words of a vocabulary that a misspelt word may mean: one slip away in words of five letters
 * or more, two in words of eight or more. Only the nearest are given.
 *
 * @param shortest the fewest letters that a word must have to be considered
 */
export function nearWords(word: string, vocabulary: Iterable<string>, shortest = 5): string[] {
  const signature = signatureOf(word);
  let nearest: string[] = [];
  let fewest = 2;

  for (const candidate of vocabulary) {
    const limit = Math.min(fewest, allowed(word, candidate));
    if (candidate.length < shortest || Math.abs(candidate.length - word.length) > limit) continue;
    if (limit < 1 || lettersApart(signature, signatureOf(candidate)) > 2 * limit) continue;
    const edits = distance(word, candidate, limit);
    if (edits > limit) continue;
    if (edits < fewest) nearest = [];
    fewest = edits;
    nearest.push(candidate);
  }
  return nearest;
}

/** How many slips may part the two. */
function allowed(word: string, candidate: string): number {
  if (candidate.length < 5) return 0;
  // Two slips leave many words possible. They count where the first letter, which is seldom wrong,
  // is right, and not in scripts whose letters weigh more.
  const two = candidate.length > 7 && word[0] === candidate[0] && /^[a-z]+$/.test(candidate);
  return two ? 2 : 1;
}

const signatures = new Map<string, number>();

/** Which letters a word has, one bit a letter: tells most pairs apart without counting edits. */
function signatureOf(word: string): number {
  const kept = signatures.get(word);
  if (kept !== undefined) return kept;
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  if (signatures.size > 5000) signatures.clear();
  signatures.set(word, bits);
  return bits;
}

function lettersApart(a: number, b: number): number {
  let apart = 0;
  for (let bits = a ^ b; bits; bits &= bits - 1) apart++;
  return apart;
}
