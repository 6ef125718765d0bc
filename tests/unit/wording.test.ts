import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Counted, type Wording, fill, formFor, weave } from '../../src/model/wording.ts';

const words = (text: string) => text as Wording<'one' | 'other'>;

test('places are filled in where they stand, in any order and more than once', () => {
  assert.equal(fill(words('{other}: {one}, {one}'), { one: 1, other: 'b' }), 'b: 1, 1');
});

test('what is filled in is left as it is, with braces and dollar signs of its own', () => {
  assert.equal(fill(words('{one} {other}'), { one: '{other}', other: '$&' }), '{other} $&');
});

test('words and nodes are woven in the order of the language', () => {
  const [one, other] = [{ node: 1 }, { node: 2 }];
  assert.deepEqual(weave(words('{other} of {one}.'), { one: [one], other: [other, other] }), [
    ...[other, other, ' of ', one, '.'],
  ]);
});

for (const [language, count, form] of [
  ['en', 1, 'one'],
  ['en', 0, 'other'],
  ['he', 2, 'two'],
  ['ru', 3, 'few'],
  ['ru', 5, 'many'],
  ['ar', 0, 'zero'],
] as const)
  test(`for ${count} things ${language} has the form “${form}”`, () => {
    const forms = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((each) => [each, each]),
    ) as unknown as Counted;
    assert.equal(formFor(forms, count, language), form);
  });

test('a form that is missing is that for all other numbers', () => {
  assert.equal(formFor({ other: words('all') }, 1, 'en'), 'all');
});
