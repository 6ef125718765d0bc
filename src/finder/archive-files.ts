import { type Entry, entriesOf } from './entries.ts';
import { words } from './fold.ts';
import type { FinderData, FinderPerson } from './index-data.ts';
import { keyOf } from './key.ts';
import { lexiconOf } from './lexicon-of.ts';
import { stemOf } from './lexicon.ts';

/**
 * The data of an archive in small files, of which a search fetches those that it needs:
 *
 * - `words.json`: every word that is said, once, and the first key of each part of the register;
 * - `keys-0.json` and on: the register, in the order of its keys. A key is what the finder files a word
 *   under, `@` and a speaker's id, or a filter and its value; it leads to places.
 * - `said-0.json` and on: the quotations of ten places each, with those who say them;
 * - `who-0.json` and on: the people of ten places each. Their places follow those of the quotations.
 *
 * @returns what each file holds, by its name
 */
export function archiveFiles(data: FinderData): Map<string, unknown> {
  const { quotes, people } = data;
  const persons = new Map(people.map((person) => [person.id, person]));
  const register = registerOf(data);
  const shards = shardsOf(register);
  return new Map<string, unknown>([
    ['words.json', { words: vocabularyOf(data), shards: shards.map(([[key] = ['']]) => key) }],
    ...shards.map((rows, at) => [`keys-${at}.json`, Object.fromEntries(rows)] as const),
    ...inTens(quotes).map((some, at) => {
      const speakers = new Set(some.map(({ speaker }) => speaker));
      const who = [...speakers].flatMap((id) => persons.get(id) ?? []);
      return [`said-${at}.json`, { quotes: some, people: who }] as const;
    }),
    ...inTens(people).map((some, at) => [`who-${at}.json`, { quotes: [], people: some }] as const),
  ]);
}

/** Which places have a key, ascending. */
function registerOf({ quotes, people, terms, aliases, sounds }: FinderData): Map<string, number[]> {
  const register = new Map<string, Set<number>>();
  const file = (key: string, place: number) => {
    const places = register.get(key) ?? new Set();
    register.set(key, places);
    places.add(place);
  };
  const bare: FinderData = { quotes, passages: [], people: [], terms, aliases, sounds };
  const { places, docs } = lexiconOf(bare);
  for (const [key, at] of places)
    if (!key.includes(' '))
      for (const place of at.keys()) if (place < quotes.length) file(stemOf(key), place);

  const bylines = new Map(people.map((person) => [person.id, keysIn(bylineOf(person))]));
  for (const [place, { entry }] of docs.slice(0, quotes.length).entries()) {
    for (const key of filtersOf(entry)) file(key, place);
    for (const id of entry.speakers) for (const key of bylines.get(id) ?? []) file(key, place);
  }
  for (const [at, { name, spellings }] of people.entries())
    for (const key of keysIn([name, ...spellings].join(', '))) file(key, quotes.length + at);
  return new Map([...register].map(([key, at]) => [key, [...at].sort((a, b) => a - b)]));
}

/** Every word that is said, or that names or describes who says it, folded. */
function vocabularyOf(data: FinderData): string {
  const texts = [
    ...entriesOf(data).flatMap(({ fields, hints }) => [...fields.map(([text]) => text), ...hints]),
    ...data.people.flatMap(({ name, spellings }) => [name, ...spellings]),
  ];
  const folded = texts.flatMap((text) => words(text).map((word) => word.folded));
  return [...new Set(folded)].sort().join(' ');
}

/** The register cut into files of about so many characters; a key is in one. */
function shardsOf(register: Map<string, number[]>): [string, number[]][][] {
  const shards: [string, number[]][][] = [[]];
  let size = 0;
  for (const key of [...register.keys()].sort()) {
    const row: [string, number[]] = [key, toSteps(register.get(key) ?? [])];
    const length = JSON.stringify(row).length;
    if (size > 0 && size + length > mostCharacters) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(row);
    size += length;
  }
  return shards;
}

const mostCharacters = 16_000;

/** Ascending numbers as what each adds to the one before, which packs better. */
function toSteps(numbers: number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** What a quotation is found by when a filter is set. */
function filtersOf({ grade, topics, date }: Entry): string[] {
  return [
    ...(grade ? [`grade:${grade}`] : []),
    ...topics.map((topic) => `topic:${topic}`),
    ...(date ? [`day:${date}`] : []),
  ];
}

function bylineOf({ name, named, role }: FinderPerson): string {
  return named ? role : `${name}, ${role}`;
}

function keysIn(text: string): string[] {
  return words(text).map(keyOf);
}

function inTens<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / ten) }, (_, at) =>
    items.slice(at * ten, (at + 1) * ten),
  );
}

/** How many quotations, or people, are in one file. */
export const ten = 10;
