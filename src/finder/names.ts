import { fold, words } from './fold.ts';
import type { FinderData, FinderTerm } from './index-data.ts';
import { keyOf } from './key.ts';
import { lettersOf } from './letters.ts';
import { type Concept, file, learn, type Lexicon, within } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Teaches a lexicon the names of people, terms and other things in every recorded spelling, order
 * and script, and files the entries that have one of them.
 */
export function addNames(lexicon: Lexicon, { people, terms, aliases }: FinderData) {
  for (const { id, name, named, role, spellings } of people) {
    lexicon.about.set(`@${id}`, role);
    const concept: Concept = { kind: 'name', key: `@${id}`, id, name, forms: [] };
    const inOrder = named ? orders : (spelling: string) => [spelling];
    addConcept(lexicon, concept, inOrder(name));
    for (const spelling of spellings.flatMap(inOrder))
      learn(lexicon, spelling, words(spelling), concept);
    if (!named) lexicon.groups.push({ concept, keys: new Set(words(name).map(keyOf)) });
    if (named)
      for (const spelling of [name, ...spellings].flatMap(orders))
        learnSound(lexicon, spelling, concept);
  }
  for (const { id, term: name, spellings } of terms) {
    const [says] = spellings.filter((spelling) => /^\p{Script=Latin}/u.test(spelling));
    if (says) lexicon.about.set(`#${id}`, says);
    addConcept(lexicon, { kind: 'term', key: `#${id}`, id, name, forms: [] }, [name, ...spellings]);
  }
  for (const names of aliases) {
    const [name = ''] = names;
    addConcept(lexicon, { kind: 'alias', key: `=${name}`, name, forms: [] }, names);
  }
  learnEnds(lexicon, terms);
}

/** The last words of a term's long name name it too, where they end no other's and mean nothing else. */
function learnEnds(lexicon: Lexicon, terms: FinderTerm[]) {
  const ends = new Map<string, { text: string; ids: Set<string> }>();
  for (const { id, term, spellings } of terms)
    for (const name of [term, ...spellings])
      for (const text of endsOf(name)) {
        const end = within(ends, lettersOf(words(text)), () => ({ text, ids: new Set<string>() }));
        end.ids.add(id);
      }
  for (const [letters, { text, ids }] of ends) {
    const [id = '', ...more] = ids;
    const concept = lexicon.concepts.get(`#${id}`);
    if (concept && !more.length && !lexicon.senses.has(letters))
      learn(lexicon, text, words(text), concept);
  }
}

/** The last two words of a name and more, not beginning with an everyday word. */
function endsOf(name: string): string[] {
  const parts = name.split(' ');
  const ends = parts.slice(1, -1).map((_, at) => parts.slice(at + 1));
  return ends.filter(([first = '']) => !isStopWord(fold(first))).map((end) => end.join(' '));
}

/** A name with the given name last or first, and each part of a name of two. */
export function orders(name: string): string[] {
  const parts = name.split(' ');
  const turned = parts.map((_, at) => [...parts.slice(at), ...parts.slice(0, at)].join(' '));
  return parts.length === 2 ? [...turned, ...parts] : turned;
}

/** A shorter sound would be that of ordinary words. */
export const shortestSound = 5;
/** The most words of a name that are heard together. */
export const longestSound = 4;

function learnSound({ sound, sounds }: Lexicon, spelling: string, concept: Concept) {
  const heard = sound(lettersOf(words(spelling)));
  const sense = { printed: concept.name, keys: [concept.key], slots: [], concept };
  if (heard.length >= shortestSound) sounds.set(heard, sense);
}

/** Learns the names of a concept, and files the entries that have one of them. */
function addConcept(lexicon: Lexicon, concept: Concept, names: string[]) {
  lexicon.concepts.set(concept.key, concept);
  // What has no entry of its own is asked for like a word; a person or term rather for itself.
  const share = concept.kind === 'alias' ? 1 : 0.7;
  for (const name of names) {
    const slots = learn(lexicon, name, words(name), concept);
    concept.forms.push(slots.map((slot) => new Set([slot])));
    lexicon.docs.forEach(({ entry: { kind, id } }, place) => {
      const isOwn = kind === 'term' && id === concept.id;
      const weight = isOwn ? 1 : share * weightOf(lexicon, slots, place);
      if (weight) file(lexicon, concept.key, place, weight);
    });
  }
}

/** How well an entry answers that has a name: its word, or each two neighbors of its words. */
function weightOf({ places }: Lexicon, slots: string[], place: number): number {
  const pairs = slots.slice(1).map((slot, at) => `${slots[at]} ${slot}`);
  const keys = pairs.length ? pairs : slots;
  return Math.min(keys.length, ...keys.map((key) => places.get(key)?.get(place) ?? 0));
}
