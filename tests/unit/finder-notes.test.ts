import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

test('a misspelt word is corrected, and the answer says so', () => {
  const { hits, notes, showing } = ask('quick fix for the habror');
  assert.equal(hits[0]?.id, 'no-quick-fix');
  assert.deepEqual(notes, [{ kind: 'corrected', from: 'habror', to: 'harbor' }]);
  assert.deepEqual(showing?.at(-1), { text: 'harbor', changed: true });
});

test('in quotation marks a misspelt word is not corrected', () => {
  const { answer, nearestWords } = ask('"habror"');
  assert.equal(answer, 'none');
  assert.deepEqual(nearestWords, ['harbor']);
});

test('a phrase that nobody says is told, and what is near it is shown', () => {
  const { answer, notes, hits } = ask('"the river can wait"');
  assert.equal(answer, 'nearest');
  assert.deepEqual(notes, [{ kind: 'phrase', from: 'the river can wait' }]);
  assert.equal(hits[0]?.id, 'river-cannot-wait');
});

test('another spelling of a name is told, the usual one is not', () => {
  const note = { kind: 'name', from: 'Han Chi-u', to: 'Han Ji-woo', id: 'han-ji-woo' };
  assert.deepEqual(ask('Han Chi-u river').notes, [note]);
  assert.deepEqual(ask('Han Ji-woo river').notes, []);
});

test('a name or a term alone is explained first', () => {
  const mayor = { kind: 'person', to: 'Han Ji-woo', id: 'han-ji-woo', says: 'Mayor of Riverton' };
  for (const from of ['Han Ji-woo', 'Ji-woo', 'Han']) {
    assert.deepEqual(ask(from).notes, [{ ...mayor, from }]);
    assert.deepEqual(ask(`who is ${from}?`).notes, [{ ...mayor, from }]);
  }
  assert.deepEqual(ask('kell').notes.at(-1)?.id, 'keller', 'being typed');
  assert.deepEqual(ask('what does the EFF stand for?').notes, [
    { kind: 'entry', from: 'EFF', to: 'EFF', id: 'eff', says: 'European Flood Fund' },
  ]);
  for (const query of ['Han river', 'Han Keller', 'harbor'])
    assert.ok(
      ask(query).notes.every(({ kind }) => kind !== 'person' && kind !== 'entry'),
      query,
    );
});

test('an alias in another script is told', () => {
  assert.deepEqual(ask('항구').notes, [{ kind: 'alias', from: '항구', to: 'harbor' }]);
});

test('an editor’s term is told apart from the words of a quotation', () => {
  assert.deepEqual(ask('urgent').notes, [{ kind: 'indexed', from: 'urgent' }]);
});

test('a word that nobody says gets no result for a part of it', () => {
  for (const word of ['penguin', 'fixture', 'together-ness-xyz', 'unavoidablexyz'])
    assert.notEqual(ask(word).answer, 'found', word);
  assert.deepEqual(ask('penguin').hits, []);
  assert.deepEqual(ask('penguin').notes, [{ kind: 'absent', from: 'penguin' }]);
});

test('where not everything asked for is said, the answer is the nearest and names what is missing', () => {
  const { answer, notes, hits } = ask('penguins by the river');
  assert.equal(answer, 'nearest');
  assert.deepEqual(notes, [{ kind: 'absent', from: 'penguins' }]);
  assert.deepEqual(hits[0]?.missing, ['penguins']);
});

test('words that are said in different places are told apart', () => {
  assert.deepEqual(ask('harbor costs').notes, [{ kind: 'apart', from: 'harbor costs' }]);
});

test('first letters find the word that is being typed', () => {
  assert.deepEqual(ask('quar').notes, [{ kind: 'completed', from: 'quar', to: 'quarters' }]);
  assert.equal(ask('quar ').answer, 'none');
});

function ask(query: string) {
  return find(smallData, query);
}
