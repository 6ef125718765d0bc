import type { Entry } from './entries.ts';
import type { Word } from './fold.ts';
import { keyOf } from './key.ts';
import { lettersOf } from './letters.ts';
import { spelledOut } from './spelled-out.ts';

/** Files an entry, by its place, under a key; of several weights the greatest counts. */
export function file({ places }: Lexicon, key: string, place: number, weight: number) {
  const at = within(places, key, () => new Map<number, number>());
  at.set(place, Math.max(weight, at.get(place) ?? 0));
}

/**
 * The key of a word that answers only beside words of the entry's own: where and when something was
 * said is not what was said.
 */
export function companyKey(key: string): string {
  return `~${key}`;
}

/** Whether a key is one that `companyKey` gives. */
export function isCompany(key: string): boolean {
  return key.startsWith('~');
}

/** The stem that a word's key is made of. */
export function stemOf(key: string): string {
  return isCompany(key) ? key.slice(1) : key;
}

/** Learns what the letters of some words stand for, and gives the words' stems. */
export function learn(
  { senses }: Lexicon,
  text: string,
  words: Word[],
  concept?: Concept,
): string[] {
  const slots = words.map(keyOf);
  const letters = lettersOf(words);
  const known = senses.get(letters);
  const own = slots.length ? [slots.join(' ')] : [];
  const printed = text.slice(words[0]?.start, words.at(-1)?.end);
  if (!known || (concept && !known.concept)) {
    const sense = { printed, slots, keys: concept ? [concept.key, ...own] : own, concept };
    senses.set(letters, sense);
    const out = spelledOut(printed);
    if (out && !senses.has(out)) senses.set(out, sense);
  }
  return slots;
}

/** What a map has for a key, made when it has nothing yet. */
export function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What the entries say, arranged for looking up. */
export interface Lexicon {
  docs: Doc[];
  /**
   * Which entries, by place in `docs`, have a key, and how well they answer it. A key is a stem, two
   * stems that stand side by side, that of a concept, or what `companyKey` gives.
   */
  places: Map<string, Map<number, number>>;
  /** Stem → the words that have it, folded. */
  spelled: Map<string, Set<string>>;
  /** Base → the keys of the words that have it, and a word as printed for each. */
  relations: Map<string, Map<string, string>>;
  /** The letters of a word, a compound or a name → what it stands for. */
  senses: Map<string, Sense>;
  /** What is to be said of a person or a term, by the concept's key. */
  about: Map<string, string>;
  /** Concepts by their keys. */
  concepts: Map<string, Concept>;
  /** Speakers who have no name but a description, and the keys of its words. */
  groups: { concept: Concept; keys: Set<string> }[];
  /** What is heard of a folded name. */
  sound: (folded: string) => string;
  /** The sound of a personal name → whose it is. */
  sounds: Map<string, Sense>;
}

export interface Doc {
  entry: Entry;
  /** The words of the entry's text, and their keys. */
  words: Word[];
  keys: string[];
  /** What it says and who says it where, as phrases. */
  said: string;
}

/** What letters stand for. */
export interface Sense {
  /** The word as some entry prints it. */
  printed: string;
  /** Any of these answers it. */
  keys: string[];
  /** The stems that stand for it in a text, word by word. */
  slots: string[];
  concept?: Concept | undefined;
}

/** A person, a term, or what has several names. */
export interface Concept {
  kind: 'name' | 'term' | 'alias';
  /** What the entries that name it are filed under. */
  key: string;
  /** Of the person or the term. */
  id?: string;
  /** The name to show. */
  name: string;
  /** Every name, as the stems of its words. */
  forms: Set<string>[][];
}
