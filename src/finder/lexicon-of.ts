import { type Entry, entriesOf, hintWeight } from './entries.ts';
import { type Word, words } from './fold.ts';
import type { FinderData } from './index-data.ts';
import { bases } from './inflection.ts';
import { keyOf } from './key.ts';
import { toPhrase } from './letters.ts';
import { companyKey, file, learn, type Lexicon, within } from './lexicon.ts';
import { addNames } from './names.ts';
import { toSound } from './sound.ts';

/** The lexicon of some data; made once for each and kept. */
export function lexiconOf(data: FinderData): Lexicon {
  return within(made, data, () => toLexicon(data));
}

const made = new Map<FinderData, Lexicon>();

function toLexicon(data: FinderData): Lexicon {
  const lexicon: Lexicon = {
    docs: [],
    places: new Map(),
    relations: new Map(),
    spelled: new Map(),
    senses: new Map(),
    about: new Map(),
    concepts: new Map(),
    groups: [],
    sound: toSound(data.sounds),
    sounds: new Map(),
  };
  for (const entry of entriesOf(data)) addEntry(lexicon, entry);
  addNames(lexicon, data);
  return lexicon;
}

function addEntry(lexicon: Lexicon, entry: Entry) {
  const place = lexicon.docs.length;
  const read = (text: string, weight: number) => toPhrase(addText(lexicon, place, text, weight));
  const said = entry.fields.map(([text, weight]) => read(text, weight)).join('|');
  if (entry.occasion) addLoose(lexicon, place, entry.occasion);
  for (const term of entry.hints)
    if (words(term).length > 1) addLoose(lexicon, place, term);
    else read(term, hintWeight);
  for (const id of entry.speakers) file(lexicon, `@${id}`, place, 1);

  const own = words(entry.text);
  lexicon.docs.push({ entry, words: own, keys: own.map(keyOf), said });
}

/**
 * Files words that answer only beside others: whoever asks for “met” or “carry” does not ask for what
 * was said at a meeting or carried by a paper, nor for “game” what an editor calls a “mind game”.
 */
function addLoose(lexicon: Lexicon, place: number, text: string) {
  const found = words(text);
  const keys = found.map(keyOf);
  for (const [at, word] of found.entries()) {
    const key = companyKey(keys[at]!); // a key for each
    file(lexicon, key, place, hintWeight);
    relate(lexicon, keys[at]!, key, text.slice(word.start, word.end));
  }
  for (const [at, key] of keys.slice(1).entries())
    file(lexicon, `${keys[at]} ${key}`, place, looseWeight);
}

/** How well an entry answers that has two neighbors there, or a name. */
const looseWeight = 0.7;

function addText(lexicon: Lexicon, place: number, text: string, weight: number): Word[] {
  const found = words(text);
  found.forEach((word, at) => {
    const key = keyOf(word);
    file(lexicon, key, place, weight);
    learn(lexicon, text, [word]);
    // An editor's word stands for itself alone; its relations only beside other words.
    const own = weight > hintWeight ? key : companyKey(key);
    if (own !== key) file(lexicon, own, place, weight);
    relate(lexicon, key, own, text.slice(word.start, word.end));
    within(lexicon.spelled, key, () => new Set<string>()).add(word.folded);

    const next = found[at + 1];
    if (!next) return;
    file(lexicon, `${key} ${keyOf(next)}`, place, weight);
    // Words that a hyphen joins are often typed as one.
    if (/^\p{Pd}$/u.test(text.slice(word.end, next.start))) learn(lexicon, text, [word, next]);
  });
  return found;
}

/** Files what a stem is filed under, and a word as printed for it, with the stem's relations. */
function relate(lexicon: Lexicon, stem: string, key: string, printed: string) {
  for (const base of bases(stem)) {
    const relations = within(lexicon.relations, base, () => new Map<string, string>());
    within(relations, key, () => printed);
  }
}
