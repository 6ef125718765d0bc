import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { stem } from '../../src/finder/inflection.ts';
import { fold, words } from '../../src/finder/fold.ts';
import { realData } from '../search/content.ts';
import { everydayWords } from '../search/everyday-words.ts';
import { isFalse } from '../search/score.ts';
import { smallData } from '../search/small.ts';

test('a word of an editor’s phrase answers beside another, and not alone', () => {
  assert.deepEqual(found('water '), []);
  assert.deepEqual(found('side '), []);
  assert.deepEqual(found('penguin water '), [], 'what nobody says is no company');
  assert.equal(found('high water')[0], 'river-cannot-wait');
  assert.equal(found('water in the towns ')[0], 'river-cannot-wait');
});

test('a word of the occasion answers beside another, and not alone', () => {
  assert.deepEqual(found('reporters '), []);
  assert.equal(found('reporters costs ')[0], 'most-of-the-costs');
  assert.equal(found('opening river ')[0], 'river-cannot-wait');
});

test('a relation of an editor’s word answers beside another, and not alone', () => {
  assert.deepEqual(found('inevitably '), ['unavoidable'], 'a form of it does');
  const alone = find(smallData, 'inevitability ');
  assert.deepEqual(alone.hits, []);
  assert.deepEqual(alone.notes, [{ kind: 'absent', from: 'inevitability' }]);
  assert.equal(found('inevitability Han ')[0], 'unavoidable');
});

test('what a paragraph has by an editor’s word is told so', () => {
  const { hits, notes } = find(smallData, 'announced ');
  assert.equal(hits[0]?.id, 'p1');
  assert.deepEqual(notes, [{ kind: 'indexed', from: 'announced' }]);
});

test('a single word of the site’s own summary is nobody’s word', () => {
  assert.equal(find(smallData, 'unclear ').answer, 'nearest');
  assert.equal(found('unclear letter ')[0], 'p5');
});

test('the last words of a term’s long name name it, unless another’s ends alike', () => {
  const [eff, ...rest] = smallData.terms;
  assert.ok(eff);
  assert.equal(find(smallData, 'Flood Fund').notes[0]?.id, 'eff');
  const twin = { id: 'aff', term: 'AFF', spellings: ['Asian Flood Fund'] };
  const both = find({ ...smallData, terms: [eff, twin, ...rest] }, 'Flood Fund');
  assert.ok(both.notes.every(({ id }) => id === undefined));
});

test('a speaker without a name is explained where the words describe no other', () => {
  assert.equal(find(smallData, 'budget official').notes[0]?.id, 'official');
  assert.equal(find(smallData, 'official').notes[0]?.id, 'official');
  const [person, ...rest] = smallData.people.filter(({ id }) => id === 'official');
  assert.ok(person && rest.length === 0);
  const other = { ...person, id: 'other', name: 'Junior port official' };
  const [first] = smallData.quotes;
  assert.ok(first);
  const said = { ...first, id: 'safe', text: 'The quay is safe', speaker: 'other' };
  const quotes = [...smallData.quotes, said];
  const data = { ...smallData, quotes, people: [...smallData.people, other] };
  assert.equal(find(data, 'port official').notes[0]?.id, 'other');
  assert.ok(find(data, 'official').notes.every(({ id }) => id === undefined));
});

test('an everyday word with two letters changed over still weighs nothing', () => {
  const { hits, notes } = find(smallData, 'river wtih towns ');
  assert.equal(hits[0]?.id, 'river-cannot-wait');
  assert.deepEqual(notes, []);
});

const real = realData();
const known = new Set(
  words(JSON.stringify([real.quotes, real.passages])).map(({ folded }) => stem(folded)),
);
const absent = everydayWords.filter((word) => !known.has(stem(fold(word))));

test('of everyday words that nobody says none is answered silently, and 2 in 100 with a note', () => {
  assert.ok(absent.length > 450, 'too few words were asked');
  const answers = absent.map((word) => ({ word, answer: find(real, `${word} `) }));
  const told = answers.filter(({ answer }) => answer.answer === 'found');
  const silent = told.filter(({ answer }) => isFalse(answer)).map(({ word }) => word);
  assert.deepEqual(silent, []);
  assert.ok(told.length / absent.length <= 0.02, told.map(({ word }) => word).join(', '));
});

test('nearest words are shown for few everyday words that nobody says', () => {
  const shown = absent.filter((word) => find(real, `${word} `).nearestWords.length > 0);
  assert.ok(shown.length / absent.length <= 0.01, shown.join(', '));
});

function found(query: string): string[] {
  return find(smallData, query).hits.map(({ id }) => id);
}
