import { fold } from './fold.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import type { Note } from './notes.ts';
import type { Meaning } from './understand.ts';
import type { Unit } from './unit.ts';

/** Whom or what a query names, where it asks for nothing else: the page that explains it comes first. */
export function aboutWhat(lexicon: Lexicon, { units, phrases }: Meaning): Note[] {
  const asked = units.filter(({ isLight }) => !isLight);
  if (!asked.length || phrases.length) return [];
  const concept = conceptOf(asked) ?? groupOf(lexicon, asked);
  if (!concept?.id) return [];
  const { kind, key, id, name: to } = concept;
  const says = lexicon.about.get(key);
  const from = asked.map(({ typed }) => typed).join(' ');
  return [{ kind: kind === 'name' ? 'person' : 'entry', from, to, id, ...(says && { says }) }];
}

/** The one person or term that a single name stands for. */
function conceptOf([asked, ...more]: Unit[]): Concept | undefined {
  const concepts =
    asked && !more.length ? asked.senses.flatMap(({ concept }) => concept ?? []) : [];
  const [first] = concepts;
  if (!first || concepts.some(({ key }) => key !== first.key)) return undefined;
  // First letters may also begin a word of that name which somebody says.
  const isOne = asked?.senses.every(({ concept, printed }) => concept || isIn(printed, first.name));
  return isOne ? first : undefined;
}

/** The one speaker without a name whose description has all the words. */
function groupOf({ groups }: Lexicon, asked: Unit[]): Concept | undefined {
  const described = groups.filter(({ keys }) =>
    asked.every((unit) => !unit.change && [...unit.keys.keys()].some((key) => keys.has(key))),
  );
  return described.length === 1 ? described[0]?.concept : undefined;
}

function isIn(word: string, name: string): boolean {
  return ` ${fold(name)} `.includes(` ${fold(word)} `);
}
