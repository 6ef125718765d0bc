import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { isSwapped, isUsual } from '../../src/finder/keyboard.ts';
import { smallData } from '../search/small.ts';

for (const [query, id] of [
  ['wnot pay', 'most-of-the-costs'],
  ['qiuck fxi', 'no-quick-fix'],
  ['gren belt', 'river-cannot-wait'],
  ['very mcuh', 'most-of-the-costs'],
  ['vety much', 'most-of-the-costs'],
] as const) {
  test(`“${query}” is mended beside its neighbor`, () => assert.equal(first(query), id));
}

test('alone, a short word is not taken for another', () => {
  for (const query of ['vety ', 'bult ', 'pau ', 'fiz '])
    assert.equal(first(query), undefined, query);
});

test('a short slip that fingers would not make is not mended', () => {
  assert.notEqual(find(smallData, 'vepy much').notes[0]?.kind, 'corrected');
});

test('a lone word is taken for one that is said, not for an editor’s', () => {
  assert.equal(first('habror '), 'no-quick-fix');
  assert.equal(first('towms '), 'river-cannot-wait');
  assert.equal(first('dowms '), undefined, 'another first letter');
  assert.equal(first('pryce '), undefined, 'a term of the editor');
});

test('fingers slip to the next key, leave a letter out, double one or change two over', () => {
  for (const typed of ['harbpr', 'harbr', 'harbbor', 'habror', 'harbar'])
    assert.ok(isUsual(typed, 'harbor'), typed);
  for (const typed of ['harbzr', 'hartor']) assert.ok(!isUsual(typed, 'harbor'), typed);
  assert.ok(isSwapped('teh', 'the') && !isSwapped('tha', 'the'));
});

function first(query: string): string | undefined {
  return find(smallData, query).hits[0]?.id;
}
