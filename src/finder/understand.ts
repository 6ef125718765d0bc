import { stem } from './inflection.ts';
import { toPhrase } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { apart } from './other-script.ts';
import { literalReadings, type Reading } from './readings.ts';
import { type Here, reach, toUnit, type Unit } from './unit.ts';

/**
 * What a query asks for: a unit for each word or name in it, in order, and its phrases.
 *
 * Each word is read in the surest way that gives a sense; if none does, it is absent.
 *
 * @param ways the ways to read words outside quotation marks, the surest first
 */
export function understand(
  lexicon: Lexicon,
  { words: typed, text, open }: Query,
  ways: Reading[],
): Meaning {
  const { places, senses } = lexicon;
  // Capitals that are no abbreviation here are mere capitals.
  const words = typed
    .flatMap((word) => apart(lexicon, text, word))
    .map((word) => {
      const isKnown = places.has(word.key) || senses.get(word.folded)?.concept;
      return isKnown ? word : { ...word, key: stem(word.folded) };
    });
  const units: Unit[] = [];
  const phrases: Phrase[] = [];

  for (let at = 0; at < words.length;) {
    const here = { lexicon, text, words, at, open };
    const isInPhrase = words[at]!.phrase >= 0; // `at` is inside
    const unit = firstOf(isInPhrase ? literalReadings : ways, here) ?? toUnit(here, 1, []);
    if (isInPhrase && words[at - 1]?.phrase !== words[at]?.phrase) {
      const length = reach(here, words.length);
      const { typed } = toUnit(here, length, []);
      // A name in quotation marks is still a name, however it is spelled.
      if (length > unit.length || !unit.senses[0]?.concept)
        phrases.push({ typed, folded: toPhrase(words.slice(at, at + length)) });
    }
    units.push(unit);
    at += unit.length;
  }
  const isSentence = typed.length >= fewest && !phrases.length;
  return { units: weigh(units, lexicon, isSentence), phrases, isSentence };
}

function firstOf(ways: Reading[], here: Here): Unit | undefined {
  for (const read of ways) {
    const unit = read(here);
    if (unit) return unit;
  }
  return undefined;
}

/** From so many words on, a query is a sentence and not a list of key words. */
const fewest = 4;

/**
 * Rare words weigh more, absent ones most, and light ones nothing. In a sentence absent words are
 * wording, unless they are names: whoever asks in whole sentences uses words of their own.
 */
function weigh(units: Unit[], { places, docs }: Lexicon, isSentence: boolean): Unit[] {
  for (const unit of units.filter(({ isLight }) => !isLight)) {
    const found = [...unit.keys.keys()].flatMap((key) => [...(places.get(key)?.keys() ?? [])]);
    const isWording = isSentence && !unit.keys.size && !isProper(unit);
    if (isWording) unit.weight = wording;
    else unit.weight = 1 + Math.log(docs.length / Math.max(1, new Set(found).size)) / 2;
  }
  return units;
}

/** How much a word of the asker's own weighs. */
const wording = 0.8;

/** Whether a word is written like a name or a number. */
export function isProper({ typed }: Unit): boolean {
  return /^[\p{Lu}\p{N}]/u.test(typed);
}

/** What a query was understood to ask for. */
export interface Meaning {
  units: Unit[];
  phrases: Phrase[];
  /** Whether it is asked in so many words that some of them are wording. */
  isSentence: boolean;
}

/** Words that must be met as they are. */
interface Phrase {
  typed: string;
  /** As `toPhrase` gives it. */
  folded: string;
}
