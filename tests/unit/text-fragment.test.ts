import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  quotationFragment,
  sentenceFragment,
  textDirective,
  textFragment,
} from '../../src/model/text-fragment.ts';
import { aQuote } from '../fixtures/published.ts';

const made = [
  ['a few words as they are', 'the one lamp', {}, 'text=the%20one%20lamp'],
  [
    'a hyphen, a comma and an ampersand encoded',
    'salt-worn, R&D',
    {},
    'text=salt%2Dworn%2C%20R%26D',
  ],
  [
    'more than eight words by their ends',
    'a b c d e f g h i',
    {},
    'text=a%20b%20c%20d,f%20g%20h%20i',
  ],
  ['what stands before', 'lamp', { prefix: 'the one' }, 'text=the%20one-,lamp'],
  ['what stands after', 'lamp', { suffix: 'burns' }, 'text=lamp,-burns'],
] as const;

for (const [what, exact, around, directive] of made)
  test(`a text directive names ${what}`, () =>
    assert.equal(textDirective(exact, around), directive));

test('a fragment follows an id', () => {
  assert.equal(`#one-lamp${textFragment('lamp')}`, '#one-lamp:~:text=lamp');
});

test('a quotation is named with its marks and over its speaker', () => {
  const quote = { ...aQuote(), text: 'one lamp' };
  const fragment = decodeURIComponent(quotationFragment(quote));
  assert.equal(fragment, `:~:text=“one lamp”,-${quote.speaker.name}`);
});

test('a sentence that stands twice is found by its id alone', () => {
  assert.equal(sentenceFragment('It burns.', 'It burns. So it does.'), ':~:text=It%20burns.');
  assert.equal(sentenceFragment('It burns.', 'It burns. Say it: it burns.'), '');
});
