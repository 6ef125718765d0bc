import { distance } from '../model/distance.ts';
import { isSwapped, isUsual } from './keyboard.ts';
import type { Sense } from './lexicon.ts';
import { type Here, nextWord, toUnit, type Unit } from './unit.ts';

/**
 * A word of four letters, or of three with two changed over, that has a slip in it.
 *
 * Too many words are one slip from another: it counts only where the word that is meant stands beside
 * its neighbor in some entry, as in “sned shells”, or is a name.
 */
export function asShortSlip(here: Here): Unit | undefined {
  const { folded, phrase } = nextWord(here);
  if (!/^[a-z]{3,5}$/.test(folded) || phrase >= 0) return undefined;
  const meant = [...here.lexicon.senses]
    .filter(
      ([known, sense]) => isSlip(folded, known) && (isName(sense, known) || isBeside(here, sense)),
    )
    .map(([, sense]) => sense);
  return meant.length ? toUnit(here, 1, meant, 'corrected') : undefined;
}

function isSlip(typed: string, known: string): boolean {
  if (known.length < 3 || known.length > 4 || Math.abs(known.length - typed.length) > 1)
    return false;
  if (distance(typed, known, 1) !== 1) return false;
  if (isSwapped(typed, known)) return true;
  return known.length === 4 && typed[0] === known[0] && isUsual(typed, known);
}

/** A name of four letters; shorter ones are near everything. */
function isName({ concept }: Sense, known: string): boolean {
  return known.length === 4 && concept !== undefined && concept.kind !== 'alias';
}

/** Whether some entry has a word before or after the one that stands there in the query. */
function isBeside({ lexicon, words, at }: Here, { slots }: Sense): boolean {
  const [slot] = slots;
  const [before, after] = [words[at - 1]?.key, words[at + 1]?.key];
  const pairs = [before && `${before} ${slot}`, after && `${slot} ${after}`];
  return slots.length === 1 && pairs.some((pair) => pair && lexicon.places.has(pair));
}
