import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesIn, spokenIn } from '../../src/ledger/span.ts';

const spans = (paragraph: string) =>
  passagesIn([paragraph]).map(({ offset, text }) => ({ offset, text }));

test('the passages between quotation marks are found with their places', () => {
  assert.deepEqual(spans('“No lamp,” she said. “No keeper.”'), [
    { offset: 1, text: 'No lamp,' },
    { offset: 22, text: 'No keeper.' },
  ]);
});

test('straight quotation marks open and close a passage as curly ones do', () => {
  assert.deepEqual(spans('"No lamp," she said.'), [{ offset: 1, text: 'No lamp,' }]);
});

test('a passage keeps the typography of its report', () => {
  assert.deepEqual(spans('"It’s a ‘lamp’"'), [{ offset: 1, text: 'It’s a ‘lamp’' }]);
});

test('a paragraph without quotation marks has no passage', () => {
  assert.deepEqual(spans('The pilot’s lamp is out.'), []);
});

const spoken = [
  ['the comma before an attribution is the newspaper’s', 'No lamp,', false, 'No lamp'],
  ['the period of a full sentence is the speaker’s', 'No lamp.', false, 'No lamp.'],
  ['the period after a fragment is the newspaper’s', 'no lamp.', true, 'no lamp'],
  ['the comma after a fragment is the newspaper’s', 'no lamp,', true, 'no lamp'],
  ['a question mark is the speaker’s', 'No lamp?', false, 'No lamp?'],
  ['a question mark after a fragment is the speaker’s', 'no lamp?', true, 'no lamp?'],
  ['an exclamation mark is the speaker’s', 'No lamp!', false, 'No lamp!'],
  ['punctuation inside a passage stays', 'No, no lamp. None,', false, 'No, no lamp. None'],
  ['a semicolon before an attribution is the newspaper’s', 'No lamp;', false, 'No lamp'],
  ['a comma inside a fragment stays', 'no, no lamp.', true, 'no, no lamp'],
  ['a space before the newspaper’s comma goes', 'Une lampe ,', false, 'Une lampe'],
  ['the brackets of the editors stay', 'No [lamp],', false, 'No [lamp]'],
] as const;

for (const [rule, passage, fragment, words] of spoken)
  test(rule, () => assert.equal(spokenIn(passage, fragment), words));
