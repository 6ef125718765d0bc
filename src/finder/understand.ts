import { stem } from './inflection.ts';
import { toPhrase } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { apart } from './other-script.ts';
import { literalReadings, type Reading, readings } from './readings.ts';
import { type Here, reach, toUnit, type Unit } from './unit.ts';

/**
 * What a query asks for: a unit for each word or name in it, in order, and its phrases.
 *
 * Each word is read in the surest way that gives a sense; if none does, it is absent.
 */
export function understand(lexicon: Lexicon, { words: typed, text, open }: Query): Meaning {
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
    const unit = firstOf(isInPhrase ? literalReadings : readings, here) ?? toUnit(here, 1, []);
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
  return { units: weigh(units, lexicon), phrases };
}

function firstOf(ways: Reading[], here: Here): Unit | undefined {
  for (const read of ways) {
    const unit = read(here);
    if (unit) return unit;
  }
  return undefined;
}

/** Rare words weigh more, absent ones most, and light ones nothing. */
function weigh(units: Unit[], { places, docs }: Lexicon): Unit[] {
  for (const unit of units.filter(({ isLight }) => !isLight)) {
    const found = [...unit.keys.keys()].flatMap((key) => [...(places.get(key)?.keys() ?? [])]);
    unit.weight = 1 + Math.log(docs.length / Math.max(1, new Set(found).size)) / 2;
  }
  return units;
}

/** What a query was understood to ask for. */
export interface Meaning {
  units: Unit[];
  phrases: Phrase[];
}

/** Words that must be met as they are. */
interface Phrase {
  typed: string;
  /** As `toPhrase` gives it. */
  folded: string;
}
