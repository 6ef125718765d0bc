import { asBeginning, asSlip, asWordOrBeginning } from './read-guess.ts';
import { asShortSlip } from './read-short.ts';
import { asAttached, asBegun, asName } from './read-name.ts';
import { asKnown, asLight, asLightSlip, asRelated, asSpelledOut, asTwoWords } from './read-word.ts';
import { type Here, isGrowing, type Unit } from './unit.ts';

/** Ways to make sense of the next words of a query, the surest first. */
export const readings: Reading[] = [
  asName,
  asLight,
  asKnown,
  asSpelledOut,
  asLightSlip,
  asTwoWords,
  asAttached,
  asBegun,
  asRelated,
  asBeginning,
  asSlip,
  asShortSlip,
];

/** The same where the last word, though known, may be the first letters of another. */
export const growingReadings: Reading[] = [
  (here) => (isGrowing(here) ? asWordOrBeginning(here) : undefined),
  ...readings,
];

/** The same for words in quotation marks, which are taken as they are. */
export const literalReadings: Reading[] = [asName, asLight, asKnown];

/** Gives a unit for the next words, or nothing when they make no sense in this way. */
export type Reading = (here: Here) => Unit | undefined;
