import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { fold } from '../../src/finder/fold.ts';
import { areRelated, bases, stem } from '../../src/finder/inflection.ts';
import { smallData } from '../search/small.ts';

for (const [written, plain] of [
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Đorđe', 'dorde'],
  ['Işık', 'isik'],
  ['Æsa', 'aesa'],
  ['Þór', 'thor'],
  ['œuvre', 'oeuvre'],
  ['Guðrún', 'gudrun'],
  ['Ħaż', 'haz'],
  ['Sørøya', 'soroya'],
  ['Ŧorne', 'torne'],
  ['Ŋorŋe', 'ngornge'],
  ['ĸ', 'k'],
  ['Əli', 'eli'],
  ['ƒamily', 'family'],
] as const) {
  test(`${written} is ${plain} where a keyboard has no such letters`, () =>
    assert.equal(fold(written), plain));
}

test('a marked vowel may be written as two letters, or two as one', () => {
  const [first, ...rest] = smallData.quotes;
  assert.ok(first);
  for (const [said, typed] of [
    ['Müller', 'Mueller'],
    ['Mueller', 'Müller'],
    ['Århus', 'aarhus'],
    ['Söder', 'soeder'],
  ] as const) {
    const quote: typeof first = { ...first, text: `We asked ${said}` };
    const answer = find({ ...smallData, quotes: [quote, ...rest] }, `${typed} `);
    assert.equal(answer.hits[0]?.id, quote.id, typed);
    assert.equal(answer.notes.length, 0, typed);
  }
});

for (const [one, other] of [
  ['use', 'us'],
  ['one', 'on'],
  ['toe', 'to'],
  ['inn', 'in'],
  ['ore', 'or'],
  ['bye', 'by'],
] as const) {
  test(`${one} is no form of ${other}`, () => assert.notEqual(stem(one), stem(other)));
}

for (const [one, other, are] of [
  ['territory', 'territorial', true],
  ['strategy', 'strategic', true],
  ['separate', 'separation', true],
  ['cooperation', 'cooperative', true],
  ['violence', 'violent', true],
  ['urgent', 'urgency', true],
  ['crime', 'criminal', true],
  ['linkage', 'link', true],
  ['seize', 'seizure', true],
  ['long', 'longest', true],
  ['intensify', 'intensification', true],
  ['nature', 'nation', false],
  ['policy', 'police', false],
  ['posture', 'post', false],
  ['center', 'cent', false],
  ['position', 'positive', false],
  ['alliance', 'alloy', false],
  ['former', 'form', false],
  ['message', 'mess', false],
] as const) {
  test(`${one} and ${other} are ${are ? '' : 'not '}related`, () => {
    const [a, b] = [stem(one), stem(other)];
    const shared = bases(a).filter((base) => bases(b).includes(base));
    assert.equal(
      shared.some((base) => areRelated(a, b, base)),
      are,
    );
  });
}

test('a word that differs by a last e is another word', () => {
  const [first, ...rest] = smallData.quotes;
  assert.ok(first);
  const data = { ...smallData, quotes: [{ ...first, hints: ['unite'] }, ...rest] };
  assert.equal(find(data, 'unites').hits[0]?.id, first.id);
  assert.deepEqual(find(data, 'unit ').hits, []);
  const { answer, notes } = find(smallData, 'quarterse of the harbor ');
  assert.equal(answer, 'found', 'or a slip');
  assert.equal(notes[0]?.to, 'quarters');
});

test('where and when something was said is not what was said', () => {
  for (const query of ['opening', 'meeting', 'carried', 'comments'])
    assert.deepEqual(
      find(smallData, `${query} `).hits.filter(({ kind }) => kind === 'quote'),
      [],
      query,
    );
});
