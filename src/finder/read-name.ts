import { fold } from './fold.ts';
import { isEveryday } from './key.ts';
import type { Sense } from './lexicon.ts';
import { longestSound } from './names.ts';
import { begun, isOtherScript } from './other-script.ts';
import { asKnown, relatedTo } from './read-word.ts';
import {
  hasUnknown,
  type Here,
  lettersHere,
  nextWord,
  reach,
  relation,
  toUnit,
  type Unit,
} from './unit.ts';

/**
 * A name, the longest that begins here: as recorded, or in any spelling that sounds like it. Or
 * words that are written as one: “battle field”.
 */
export function asName(here: Here): Unit | undefined {
  const { senses, sound, sounds } = here.lexicon;
  for (let length = reach(here, 8); length > 0; length--) {
    const letters = lettersHere(here, length);
    const sense = senses.get(letters);
    const isName = sense?.concept && (length > 1 || !isEveryday(nextWord(here)));
    if (isName) return named(here, length, sense);
    if (sense?.slots.length === 1 && length > 1) return toUnit(here, length, [sense], 'respelt');

    const isOdd = length <= longestSound && hasUnknown(here, length);
    const heard = isOdd && sounds.get(sound(letters));
    if (heard) return named(here, length, heard);
  }
  return undefined;
}

/** In a script that is written without spaces: a recorded name with something attached to it. */
export function asAttached(here: Here): Unit | undefined {
  const { folded } = nextWord(here);
  for (let end = folded.length - 1; end > 3 && isOtherScript(folded); end--) {
    const sense = here.lexicon.senses.get(folded.slice(0, end));
    if (sense) return named(here, 1, sense);
  }
  return undefined;
}

/** In such a script: the first syllables of a person's name, as “田” in “田 首相”. */
export function asBegun(here: Here): Unit | undefined {
  const people = begun(here.lexicon, lettersHere(here, 1));
  if (!people.length) return undefined;
  const senses = people.map((sense) => ({ ...sense, printed: sense.concept?.name ?? '' }));
  return toUnit(here, 1, senses, people.length > 1 ? 'completed' : 'name');
}

function named(here: Here, length: number, sense: Sense): Unit {
  const { name = sense.printed, kind } = sense.concept ?? {};
  const unit = toUnit(here, length, [{ ...sense, printed: name }]);
  const word = length === 1 && asKnown(here);
  if (word) {
    for (const [key, strength] of word.keys) unit.keys.set(key, strength);
    unit.slots = word.slots;
  }
  // In another script a word has none of the forms that its name here has.
  const [plain, ...more] = sense.concept?.kind === 'alias' ? (sense.concept.forms[0] ?? []) : [];
  if (!word && plain && !more.length)
    for (const slot of plain)
      for (const key of [slot, ...relatedTo(here.lexicon, slot).keys()])
        if (!unit.keys.has(key)) unit.keys.set(key, key === slot ? 1 : relation);
  const isPart = ` ${fold(name)} `.includes(` ${fold(unit.typed)} `);
  const isUsual = isPart || lettersHere(here, length) === fold(name).replaceAll(' ', '');
  return isUsual ? unit : { ...unit, change: kind };
}
