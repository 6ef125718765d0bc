import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isWrittenIn } from '../../src/model/script.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { kinds } from '../../src/schemas/entry.ts';
import { filesIn, findIn } from '../fixtures/house.ts';

const content = readContent(join(import.meta.dirname, '../../content'));
const people = [...content.people.values()].map(({ data }) => data);
const terms = [...content.terms.values()];
const { layers = [], ties } = content.map ?? {};
const cities = ties ? [ties.from, ...ties.to] : [];
const inAnotherScript = [
  ...people.flatMap(({ original, spellings }) => [original ?? '', ...spellings]),
  ...terms.flatMap(({ original, spellings }) => [original ?? '', ...spellings]),
  ...content.site.aliases.flat(),
].filter((name) => isWrittenIn(name, content.site.original, content.site.language));

const words = {
  // A voice without a name is called by a description: only the whole of it is the story's.
  'of a person': people.flatMap(({ name, kind }) =>
    kind === 'person' || kind === 'group' ? [name, ...name.split(/\s+/)] : [name],
  ),
  // Other terms may be words of everyday English; abbreviations are not.
  'of an organization or abbreviation': terms
    .filter(({ term, kind }) => kind === 'organization' || term === term.toUpperCase())
    .map(({ term }) => term.replace(/^The /, '')),
  'of a country': [...content.partners.values()].map(({ name }) => name),
  'of a section’s folder': Object.values(content.site.sections),
  'of a city': cities.map(({ name }) => name),
  'in another script': inAnotherScript,
  'of a layer of the map, or of what it shows': [
    ...layers.flatMap(({ id, name, keys }) => [
      ...[id, name],
      // A mark's id may be any word; what the legend calls it is the story's.
      ...Object.values(keys).flatMap(({ label, short = label }) => [label, short]),
    ]),
    ...Object.values(content.map?.statuses ?? {}).map(({ label }) => label),
  ],
  'of a topic or theme': [content.site.topics, content.site.themes].flatMap(Object.values<string>),
};

const allowed = new Map<string, string>([
  // The code's own name for a kind of section; a story may call its folder the same.
  ...kinds.map((kind) => [kind, 'a kind of section'] as const),
  ['and', 'joins two names of a group'],
  ['analysts', 'a group without a name, which prose may not cite as an authority'],
  ['observers', 'the same'],
  ['partner', 'what the code calls a row of partners.yml, whatever a story’s countries are'],
  ['programs', 'of a computer'],
  ['the network', 'a reader’s line'],
  ['unnamed', 'the grade of a quotation; opens the description of a group'],
]);

for (const [whose, names] of Object.entries(words))
  test(`src holds no name ${whose} that the content tells of`, () => {
    const told = names.filter((name) => !allowed.has(name.toLowerCase()));
    assert.ok(names.length > 0, 'the content tells of none, so that the test would say nothing');
    if (told.length === 0) return;

    assert.deepEqual(findInCode(wholeWords(told)), []);
  });

test('src holds no word for what is of a country that the content tells of', () => {
  const last = words['of a country'].map((name) => name.split(/\s+/).at(-1)!);
  assert.ok(last.length > 0, 'the content tells of none, so that the test would say nothing');
  const derived = new RegExp(`(?<![\\p{L}\\p{N}])(?:${last.join('|')})\\p{Ll}+`, 'gu');
  assert.deepEqual(findInCode(derived), []);
});

/** Where code has such words. Citation styles are their makers' files, and name addresses of theirs. */
function findInCode(pattern: RegExp): string[] {
  return filesIn('src')
    .filter(({ path }) => !path.endsWith('.csl'))
    .flatMap((file) => findIn(file, pattern));
}

function wholeWords(names: string[]): RegExp {
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}
