import { fold } from './fold.ts';
import { isSwapped, isUsual } from './keyboard.ts';
import type { Sense } from './lexicon.ts';
import { nearWords } from './spelling.ts';
import { hasUnknown, type Here, lettersHere, nextWord, reach, toUnit, type Unit } from './unit.ts';

/** The first letters of a word that is still being typed. */
export function asBeginning(here: Here): Unit | undefined {
  const { words, at, open, lexicon } = here;
  const letters = lettersHere(here, 1);
  if (!open || at < words.length - 1 || !/^\p{L}/u.test(letters)) return undefined;
  const whole = [...lexicon.senses].filter(([, sense]) => isWhole(sense));
  const begun = whole.filter(([known]) => known.startsWith(letters));
  // The spelling that is filed may differ from the one that is printed and typed: “traveler”.
  const printed = () => whole.filter(([, sense]) => fold(sense.printed).startsWith(letters));
  const senses = (begun.length ? begun : printed()).map(([, sense]) => sense);
  return senses.length ? toUnit(here, 1, senses, 'completed') : undefined;
}

/** A word or a name with a slip in it; also a word that was torn in two besides. */
export function asSlip(here: Here): Unit | undefined {
  const { lexicon, words } = here;
  const { senses } = lexicon;
  for (let length = reach(here, 4); length > 0; length--) {
    if (!hasUnknown(here, length)) continue;
    const isOne = length === 1;
    const typed = isOne ? nextWord(here).folded : lettersHere(here, length);
    // Letters of several words that happen to be near a short word are a coincidence.
    const near = nearWords(typed, senses.keys(), isOne ? 5 : 9);
    const found = near.flatMap((letters) => senses.get(letters) ?? []);
    const whole = found.filter(isWhole);
    const likely = whole.length || !isOne ? whole : found;
    const chosen = words.length > 1 ? likely : likely.filter((sense) => isLikelyAlone(here, sense));
    if (chosen.length) return toUnit(here, length, chosen, 'corrected');
  }
  return undefined;
}

/**
 * Whether a word that stands alone, where nothing else tells what is meant, may be a slip for another:
 * for a name or for what is said, not for an editor's word, and not with a slip that few would make.
 */
function isLikelyAlone(here: Here, { concept, slots, printed }: Sense): boolean {
  const [typed, known] = [nextWord(here).folded, fold(printed).replaceAll(' ', '')];
  if (known.length > 7) return true;
  if (typed[0] !== known[0] && !isSwapped(typed, known)) return false;
  const isSaid = [...(here.lexicon.places.get(slots[0] ?? '')?.values() ?? [])].includes(1);
  return (isSaid || concept !== undefined) && isUsual(typed, known);
}

/** A word or a name, and not two words that a hyphen joins. */
function isWhole({ slots, concept }: Sense): boolean {
  return slots.length === 1 || concept !== undefined;
}
