import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, words } from '../../src/finder/fold.ts';

const same: [string, string, string][] = [
  ['case', 'NATIONAL Security', 'national security'],
  ['every kind of apostrophe', 'don’t don‘t don`t don´t donʼt don＇t', 'dont '.repeat(6).trim()],
  [
    'hyphens, dashes and spaces',
    'Low‑lying low–lying low—lying\u00a0low',
    'low lying low lying low lying low',
  ],
  ['accents', 'Ŏlgul naïve', 'olgul naive'],
  ['full-width letters', 'ＦＵＬＬ', 'full'],
  ['the periods of an abbreviation', 'U.S. e.g. N.A.T.O', 'us eg nato'],
  ['what cannot be seen', 'sh\u200bells \u202eabc', 'shells abc'],
  ['marks around a word', '(„word“) [word], ‘word’.', 'word word word'],
];

for (const [what, text, folded] of same) {
  test(`folding makes ${what} one`, () => assert.equal(fold(text), folded));
}

test('the apostrophe of a plural is no part of the word', () => {
  assert.equal(fold('the allies’ plan'), 'the allies plan');
});

test('a text of signs alone has no words', () => {
  assert.deepEqual(words('🚀 — “…” \u0000 \ud83d'), []);
});

test('each word says where it stands in the original', () => {
  const text = 'There’s no Indo-Pacific “U.S.” e\u0301lan';
  const found = words(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, ['There’s', 'no', 'Indo', 'Pacific', 'U.S.', 'e\u0301lan']);
});

test('folding a folded text changes nothing', () => {
  const once = fold('“It’s NOT limited—ever—to U.S. soil,” 윤석열 said.');
  assert.equal(fold(once), once);
});
