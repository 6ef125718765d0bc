import type { Sense } from './lexicon.ts';
import { nearWords } from './spelling.ts';
import { hasUnknown, type Here, lettersHere, nextWord, reach, toUnit, type Unit } from './unit.ts';

/** The first letters of a word that is still being typed. */
export function asBeginning(here: Here): Unit | undefined {
  const { words, at, open, lexicon } = here;
  const letters = lettersHere(here, 1);
  if (!open || at < words.length - 1 || !/^\p{L}/u.test(letters)) return undefined;
  const senses = [...lexicon.senses]
    .filter(([known, sense]) => isWhole(sense) && known.startsWith(letters))
    .map(([, sense]) => sense);
  return senses.length ? toUnit(here, 1, senses, 'completed') : undefined;
}

/** A word or a name with a slip in it; also a word that was torn in two besides. */
export function asSlip(here: Here): Unit | undefined {
  const { senses } = here.lexicon;
  for (let length = reach(here, 4); length > 0; length--) {
    if (!hasUnknown(here, length)) continue;
    const isOne = length === 1;
    const typed = isOne ? nextWord(here).folded : lettersHere(here, length);
    // Letters of several words that happen to be near a short word are a coincidence.
    const near = nearWords(typed, senses.keys(), isOne ? 5 : 9);
    const found = near.flatMap((letters) => senses.get(letters) ?? []);
    const whole = found.filter(isWhole);
    const chosen = whole.length || !isOne ? whole : found;
    if (chosen.length) return toUnit(here, length, chosen, 'corrected');
  }
  return undefined;
}

/** A word or a name, and not two words that a hyphen joins. */
function isWhole({ slots, concept }: Sense): boolean {
  return slots.length === 1 || concept !== undefined;
}
