import { american } from './american.ts';
import { areRelated, bases, stem } from './inflection.ts';
import { isEveryday } from './key.ts';
import { isStopWord, stopWordSwapped } from './stop-words.ts';
import { companyKey, isCompany, type Lexicon, stemOf } from './lexicon.ts';
import { spelledOut } from './spelled-out.ts';
import { type Here, lettersHere, nextWord, relation, toUnit, type Unit } from './unit.ts';

/** A word that never decides what is found. */
export function asLight(here: Here): Unit | undefined {
  const word = nextWord(here);
  if (!isStopWord(word.folded) || !isEveryday(word)) return undefined;
  return { ...(asKnown(here) ?? toUnit(here, 1, [])), isLight: true };
}

/** An everyday word with two letters changed over, beside other words: “wnat”. */
export function asLightSlip(here: Here): Unit | undefined {
  const { folded } = nextWord(here);
  if (here.words.length < 2 || folded.length < 4) return undefined;
  const printed = stopWordSwapped(folded);
  if (!printed) return undefined;
  const slots = [stem(printed)];
  return { ...toUnit(here, 1, [{ printed, keys: slots, slots }]), isLight: true };
}

/** A word that some entry has, in this form or another. */
export function asKnown(here: Here): Unit | undefined {
  const word = nextWord(here);
  const { key, folded } = word;
  const { places } = here.lexicon;
  const inCompany = here.words.length > 1 && places.has(companyKey(key)) ? [companyKey(key)] : [];
  if ((!places.has(key) && !inCompany.length) || isOther(here)) return undefined;

  const keys = [key, ...inCompany];
  const unit = toUnit(here, 1, [{ printed: folded, keys, slots: [key] }]);
  const others = [...related(here).keys()];
  // Few trouble to type an abbreviation in capitals.
  if (isEveryday(word)) others.push(folded.toUpperCase());
  for (const other of others) {
    if (other !== key) unit.keys.set(other, relation);
    unit.slots[0]?.add(other);
  }
  return unit;
}

/** A word whose marked vowels are written as two letters, by the reader or where it is said: “Mueller”. */
export function asSpelledOut(here: Here): Unit | undefined {
  const { start, end } = nextWord(here);
  const sense = [lettersHere(here, 1), spelledOut(here.text.slice(start, end)) ?? '']
    .map((letters) => here.lexicon.senses.get(letters))
    .find((found) => found?.slots.length === 1);
  return sense && toUnit(here, 1, [sense]);
}

/** One word that is written as two which stand side by side somewhere: “cyberdefense”. */
export function asTwoWords(here: Here): Unit | undefined {
  const { folded } = nextWord(here);
  for (let at = 3; at <= folded.length - 3; at++) {
    const parts = [folded.slice(0, at), folded.slice(at)];
    const slots = parts.map(stem);
    const key = slots.join(' ');
    if (here.lexicon.places.has(key))
      return toUnit(here, 1, [{ printed: parts.join(' '), keys: [key], slots }], 'respelt');
  }
  return undefined;
}

/** A word whose relation some entry has: “cooperative” for “cooperation”. */
export function asRelated(here: Here): Unit | undefined {
  if (isOther(here)) return undefined;
  const senses = [...related(here)].map(([key, printed]) => ({
    printed,
    keys: [key],
    slots: [key],
  }));
  return senses.length ? toUnit(here, 1, senses, 'form') : undefined;
}

function related(here: Here): Map<string, string> {
  const found = relatedTo(here.lexicon, nextWord(here).key);
  return here.words.length > 1 ? found : new Map([...found].filter(([key]) => !isCompany(key)));
}

/** The keys of the words that are related to a stem, and a word as printed for each. */
export function relatedTo(lexicon: Lexicon, key: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const base of bases(key))
    for (const [other, printed] of lexicon.relations.get(base) ?? [])
      if (other !== key && areRelated(key, stemOf(other), base)) found.set(other, printed);
  return found;
}

/** Whether a word shares its stem with words that differ by a last e alone: “unit” and “unite”. */
export function isOther(here: Here): boolean {
  const { key, folded } = nextWord(here);
  const forms = [...(here.lexicon.spelled.get(key) ?? [])];
  const plain = american(folded);
  return forms.length > 0 && forms.every((form) => `${plain}e` === form || plain === `${form}e`);
}
