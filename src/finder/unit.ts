import { lettersOf } from './letters.ts';
import type { Concept, Lexicon, Sense } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import { isStopWord } from './stop-words.ts';

/** How well a guess answers beside the word itself. */
const guess = 0.9;
/** How well a related word answers beside the word itself. */
export const relation = 0.75;

/** The next `length` words of a query as one unit, in any of several senses. */
export function toUnit(here: Here, length: number, senses: Sense[], change?: Change): Unit {
  const words = here.words.slice(here.at, here.at + length);
  const strength = change === 'form' ? relation : change === 'corrected' ? guess : 1;
  return {
    typed: here.text.slice(words[0]?.start, words.at(-1)?.end),
    length,
    keys: new Map(senses.flatMap(({ keys }) => keys.map((key) => [key, strength]))),
    slots: (senses[0]?.slots ?? ['']).map(
      (_, step) => new Set(senses.map(({ slots }) => slots[step] ?? '')),
    ),
    senses,
    weight: 0,
    change,
  };
}

/** The word to be read next. */
export function nextWord({ words, at }: Here): QueryWord {
  return words[at]!; // a place to read at is inside the query
}

/** Whether the next word is the query's last and may not be whole yet. */
export function isGrowing({ words, at, open }: Here): boolean {
  return open && at === words.length - 1;
}

/** Whether the next words, none of them an everyday word, have one among them that no entry has. */
export function hasUnknown({ words, at, lexicon }: Here, length: number): boolean {
  const next = words.slice(at, at + length);
  const isPlain = next.some(({ folded }) => isStopWord(folded));
  return !isPlain && next.some(({ key }) => !lexicon.places.has(key));
}

/** The letters of the next `length` words. */
export function lettersHere({ words, at }: Here, length: number): string {
  return lettersOf(words.slice(at, at + length));
}

/** How many words from here, at most `most`, can be read together: those of one phrase or of none. */
export function reach({ words, at }: Here, most: number): number {
  let length = 0;
  while (length < most && words[at + length]?.phrase === words[at]?.phrase) length++;
  return Math.min(length, words.length - at);
}

/** A place in a query that waits to be read. */
export interface Here {
  lexicon: Lexicon;
  text: string;
  words: QueryWord[];
  at: number;
  /** Whether the query's last word may still be growing. */
  open: boolean;
}

/** One thing asked for. */
export interface Unit {
  typed: string;
  /** How many words it is made of. */
  length: number;
  /** The keys that answer it, and how well, from 0 to 1; none for an absent word. */
  keys: Map<string, number>;
  /** The stems that may stand for it in a text, word by word. */
  slots: Set<string>[];
  senses: Sense[];
  /** How much it tells entries apart; 0 for a word that never decides. */
  weight: number;
  isLight?: true;
  /** What was changed to make sense of it. */
  change: Change | undefined;
}

/** `respelt`: other spaces; `form`: a related word; `completed`: its first letters. */
export type Change = Concept['kind'] | 'respelt' | 'form' | 'corrected' | 'completed';
