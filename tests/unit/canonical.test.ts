import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, paragraphsOf } from '../../src/ledger/canonical.ts';

const equal = [
  ['curly and straight double quotation marks', '“Lamp”', '"Lamp"'],
  ['low and reversed double quotation marks', '„Lamp‟', '"Lamp"'],
  ['curly and straight apostrophes', 'the pilot’s ‘lamp’', "the pilot's 'lamp'"],
  ['low and reversed apostrophes', '‚lamp‛', "'lamp'"],
  ['no-break and ordinary spaces', 'one\u00a0long\u202fcold\u2007night', 'one long cold night'],
] as const;

for (const [what, one, other] of equal) {
  test(`two copies of a text that differ in ${what} are the same text`, () => {
    assert.equal(canonical(one), canonical(other));
  });
}

const different = [
  ['a dash and a hyphen', 'night–watch', 'night-watch'],
  ['a long and a short dash', 'night—watch', 'night–watch'],
  ['capitals and small letters', 'Lamp', 'lamp'],
  ['letters with and without accents', 'café', 'cafe'],
  ['an accent as part of a letter or after it', 'caf\u00e9', 'cafe\u0301'],
  ['an ellipsis and three periods', 'wait…', 'wait...'],
  ['one space and two', 'a lamp', 'a  lamp'],
  ['a prime and an apostrophe', 'it′s', 'it’s'],
  ['a guillemet and a quotation mark', '«lamp»', '“lamp”'],
] as const;

for (const [what, one, other] of different) {
  test(`two copies of a text that differ in ${what} are two texts`, () => {
    assert.notEqual(canonical(one), canonical(other));
  });
}

test('every character keeps its place when typography is evened out', () => {
  const text = '“It’s one\u00a0\u00a0lamp 🔦,” she said.';

  assert.equal(canonical(text).length, text.length);
  assert.equal(canonical(text).indexOf('lamp'), text.indexOf('lamp'));
});

test('a report has one paragraph a line; blank lines and spaces around do not count', () => {
  assert.deepEqual(paragraphsOf('\n  One.\r\n\r\n\tTwo. \n'), ['One.', 'Two.']);
});

test('what follows the last paragraph of a report is left out', () => {
  assert.deepEqual(paragraphsOf('One.\nTwo.\nBy a reporter', 2), ['One.', 'Two.']);
});
