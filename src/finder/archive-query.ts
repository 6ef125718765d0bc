import type { FinderData, FinderPassage } from './index-data.ts';
import { stem } from './inflection.ts';
import { lexiconOf } from './lexicon-of.ts';
import { parseQuery } from './query.ts';
import { readings } from './readings.ts';
import { nearWords } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { understand } from './understand.ts';

/**
 * What a query asks an archive's register for: its longest words that are not everyday ones, unless it
 * has no others, and the terms and other names in it.
 *
 * @param said every word that somebody says, folded
 * @param carried the terms and names that are known without the archive
 */
export function askedIn(query: string, said: Set<string>, carried: FinderData): AskedWord[] {
  const parsed = parseQuery(query);
  const last = parsed.open ? parsed.words.at(-1) : undefined;
  const telling = parsed.words.filter(({ folded }) => !isStopWord(folded));
  const chosen = [...(telling.length > 0 ? telling : parsed.words)]
    .sort((a, b) => b.folded.length - a.folded.length)
    .slice(0, most);
  const words = [...new Map(chosen.map((word) => [word.folded, word])).values()].map((word) =>
    toAsked(word, said, word === last),
  );
  const named = understand(lexiconOf(carried), parsed, readings).units.flatMap(({ keys }) =>
    [...keys.keys()].filter((key) => /^[#=]/.test(key)),
  );
  return [...words, ...named.map((key) => ({ keys: [key], guesses: [], known: [] }))];
}

/** More words of a pasted text tell no more. */
const most = 16;

function toAsked(
  { folded, key }: { folded: string; key: string },
  said: Set<string>,
  isGrowing: boolean,
): AskedWord {
  if (said.has(folded)) return { keys: [key], guesses: [], known: [folded] };
  const begun = isGrowing ? [...said].filter((word) => word.startsWith(folded)).slice(0, 20) : [];
  const known = [...nearWords(folded, said), ...begun];
  return { keys: [key], guesses: [...new Set(known.map(stem))], known };
}

/** A word as a passage, so that the finder knows that it is said. */
export function toPassage(word: string, at: number): FinderPassage {
  return { id: `word-${at}`, paragraph: 0, summary: word, speakers: [] };
}

/** A word of a query, or a name in it, as the register is asked for it. */
export interface AskedWord {
  /** What it is filed under. */
  keys: string[];
  /** What it may be meant for, where nothing is filed under that. */
  guesses: string[];
  /** The words that it is, or may be. */
  known: string[];
}
