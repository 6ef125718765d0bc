import { distance } from '../model/distance.ts';
import { fold } from './fold.ts';
import { stem } from './inflection.ts';
import { isSwapped, isUsual } from './keyboard.ts';
import type { Sense } from './lexicon.ts';
import { asKnown, asLight, isOther, relatedTo } from './read-word.ts';
import { nearWords } from './spelling.ts';
import {
  hasUnknown,
  type Here,
  isGrowing,
  lettersHere,
  nextWord,
  reach,
  relation,
  toUnit,
  type Unit,
} from './unit.ts';

/** The first letters of a word that is still being typed. */
export function asBeginning(here: Here): Unit | undefined {
  const { lexicon } = here;
  const letters = lettersHere(here, 1);
  if (!isGrowing(here) || !/^\p{L}/u.test(letters)) return undefined;
  const whole = [...lexicon.senses].filter(([, sense]) => isWhole(sense));
  const begun = whole.filter(([known]) => known.startsWith(letters));
  // The spelling that is filed may differ from the one that is printed and typed: “traveler”.
  const printed = () => whole.filter(([, sense]) => fold(sense.printed).startsWith(letters));
  const senses = (begun.length ? begun : printed()).map(([, sense]) => sense);
  return senses.length ? toUnit(here, 1, senses, 'completed') : undefined;
}

/** A word that is known and may also be the first letters of another: “act” of “activity”. */
export function asWordOrBeginning(here: Here): Unit | undefined {
  const { folded } = nextWord(here);
  const known = folded.length > 2 && !asLight(here) && asKnown(here);
  const begun = known && asBeginning(here);
  if (!known || !begun) return undefined;
  const slots = begun.slots.map((slot, at) => new Set([...slot, ...(known.slots[at] ?? [])]));
  return { ...begun, keys: new Map([...begun.keys, ...known.keys]), slots };
}

/** A word or a name with a slip in it; also a word that was torn in two besides. */
export function asSlip(here: Here): Unit | undefined {
  const { lexicon, words } = here;
  const { senses } = lexicon;
  for (let length = reach(here, 4); length > 0; length--) {
    const isOne = length === 1;
    if (!hasUnknown(here, length) && !(isOne && isOther(here))) continue;
    const typed = isOne ? nextWord(here).folded : lettersHere(here, length);
    // Letters of several words that happen to be near a short word are a coincidence.
    const near = nearWords(typed, senses.keys(), isOne ? 5 : 9);
    const asPrinted = near.flatMap((letters) => senses.get(letters) ?? []);
    const found = asPrinted.length || !isOne ? asPrinted : inAnotherForm(here);
    const whole = found.filter(isWhole);
    const likely = whole.length || !isOne ? whole : found;
    const chosen = words.length > 1 ? likely : likely.filter((sense) => isLikelyAlone(here, sense));
    if (chosen.length) return withRelations(here, toUnit(here, length, chosen, 'corrected'));
  }
  return undefined;
}

/** Words that have, in another form, the stem that a misspelt word is near: “seperating” for “separated”. */
function inAnotherForm(here: Here): Sense[] {
  const { spelled } = here.lexicon;
  return nearWords(stem(nextWord(here).folded), spelled.keys(), 7).map((key) => {
    const [printed = key] = spelled.get(key) ?? [];
    return { printed, keys: [key], slots: [key] };
  });
}

/** A correction with the relations of the words that may be meant: “strng” for “stronger”. */
function withRelations({ lexicon }: Here, unit: Unit): Unit {
  const [slot, ...more] = unit.slots;
  if (!slot || more.length) return unit;
  for (const [own, strength] of [...unit.keys])
    for (const key of relatedTo(lexicon, own).keys()) {
      if (!unit.keys.has(key)) unit.keys.set(key, strength * relation);
      slot.add(key);
    }
  return unit;
}

/**
 * Whether a word that stands alone, where nothing else tells what is meant, may be a slip for another:
 * for a name or for what is said, not for an editor's word, and not with a slip that few would make
 * or that makes another word of it, as in “palace” for “place”.
 */
function isLikelyAlone(here: Here, { concept, slots, printed }: Sense): boolean {
  const [typed, known] = [nextWord(here).folded, fold(printed).replaceAll(' ', '')];
  const isName = concept && (concept.kind !== 'alias' || /^\p{Lu}/u.test(printed));
  const isTransposed = isSwapped(typed, known);
  if (!isName && !isTransposed && !isNearStem(typed, known)) return false;
  if (known.length > 7) return true;
  if (typed[0] !== known[0] && !isTransposed) return false;
  const isSaid = [...(here.lexicon.places.get(slots[0] ?? '')?.values() ?? [])].includes(1);
  return (isSaid || isName === true) && isUsual(typed, known);
}

/** Whether a letter of a word was left out or mistaken, or a slip is in what its forms share. */
function isNearStem(typed: string, known: string): boolean {
  if (typed.length <= known.length && distance(typed, known, 1) === 1) return true;
  const shared = stem(known);
  const limit = shared.length > 9 ? 2 : 1;
  return shared.length > 4 && distance(stem(typed), shared, limit) <= limit;
}

/** A word or a name, and not two words that a hyphen joins. */
function isWhole({ slots, concept }: Sense): boolean {
  return slots.length === 1 || concept !== undefined;
}
