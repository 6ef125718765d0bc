import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

for (const [query, id] of [
  ['no quick fixes', 'no-quick-fix'],
  ['paying', 'most-of-the-costs'],
  ['the harbour', 'no-quick-fix'],
  ['wont pay', 'most-of-the-costs'],
  ['green belt building', 'river-cannot-wait'],
  ['flood defence', 'p1'],
  ['dike', 'no-quick-fix'],
  ['quarter of teh harbor', 'no-quick-fix'],
] as const) {
  test(`“${query}” finds ${id}`, () => assert.equal(ask(query).hits[0]?.id, id));
}

test('a phrase and a word must both be there', () => {
  const ids = ask('"cannot wait" towns').hits.map(({ id }) => id);
  assert.deepEqual(ids, ['river-cannot-wait']);
});

for (const name of [
  'Han Ji-woo',
  'Han Jiwoo',
  'Ji-woo Han',
  'Han Chi-u',
  'Hahn Ji-u',
  '한지우',
  '한지우는',
]) {
  test(`${name} finds what Han Ji-woo says`, () => {
    const { hits } = ask(name);
    assert.deepEqual(
      hits.slice(0, 2).map(({ id }) => id),
      ['river-cannot-wait', 'unavoidable'],
    );
  });
}

test('another person with the same surname is not this one', () => {
  assert.equal(ask('Han Duck-soo').answer, 'none');
});

test('a name and a word find what that speaker says of it', () => {
  assert.equal(ask('what did Han say about the river?').hits[0]?.id, 'river-cannot-wait');
  assert.equal(ask('Keller harbor').hits[0]?.id, 'no-quick-fix');
});

test('a speaker is found by the role', () => {
  assert.equal(ask('budget official').hits[0]?.id, 'most-of-the-costs');
});

test('an acronym and what it stands for find each other', () => {
  const { hits, notes } = ask('European flood fund');
  assert.equal(hits[0]?.id, 'most-of-the-costs');
  assert.deepEqual(notes[0], { kind: 'term', from: 'European flood fund', to: 'EFF', id: 'eff' });
});

test('US is not us', () => {
  assert.equal(ask('US').answer, 'none');
  assert.equal(ask('us').hits[0]?.id, 'most-of-the-costs');
});

test('everyday words alone are met only as they were said', () => {
  assert.equal(ask('for the').hits[0]?.id, 'no-quick-fix');
  assert.equal(ask('the for').answer, 'none');
});

test('quotations come before passages that have the same', () => {
  const kinds = ask('mayor').hits.map(({ kind }) => kind);
  assert.deepEqual(kinds, [...kinds].sort().reverse());
});

test('the same query gives the same answer', () => {
  assert.deepEqual(ask('the river and the harbor'), ask('the river and the harbor'));
});

test('punctuation around and between words never decides', () => {
  const signs = [...'.,!?;:…()[]/—*\u200b ', '  ', '¡¿'];
  for (const query of ['cannot wait', 'low-lying quarters', 'we won’t pay', 'most of the costs'])
    for (const sign of signs) {
      const typed = `${sign}${query.replaceAll(' ', ` ${sign} `)}${sign} `;
      assert.deepEqual(idsOf(typed), idsOf(`${query} `), JSON.stringify(typed));
    }
});

function ask(query: string) {
  return find(smallData, query);
}

function idsOf(query: string): string[] {
  return ask(query).hits.map(({ id }) => id);
}
