import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, words } from '../../src/finder/fold.ts';
import { lettersOf, toPhrase } from '../../src/finder/letters.ts';

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
  ['letters made of two, and what their parts are', 'coŀlegi ŉ ﬁne ⑴ ⒈ ǆ', 'collegi n fine 1 1 dz'],
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

test('folding a folded letter changes nothing, whichever alphabet it is of', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x1ffff; code++) {
    const letter = String.fromCodePoint(code);
    if (/(?!\p{Script=Han})\p{L}/u.test(letter) && fold(fold(letter)) !== fold(letter))
      changed.push(letter);
  }
  assert.deepEqual(changed, []);
});

test('half is not twelve', () => assert.notEqual(fold('½'), fold('12')));

test('an apostrophe alone is no word, though Unicode calls one of them a letter', () => {
  assert.equal(fold("rock ʼ ' ’ roll"), 'rock roll');
});

for (const written of ['US', 'U.S.', 'U.S', 'ÖVP', 'NATO'])
  test(`${written} is all in capitals`, () => assert.equal(words(written)[0]?.capitals, true));

for (const written of ['us', 'Us', 'A', 'iOS', 'NATOs', 'G7'])
  test(`${written} is not all in capitals`, () => assert.equal(words(written)[0]?.capitals, false));

test('words are the same letters, however they are spaced', () => {
  for (const text of ['low lying', 'low-lying', 'Low–Lying', 'lowlying'])
    assert.equal(lettersOf(words(text)), 'lowlying');
});

test('a phrase is met by whole words alone', () => {
  const said = toPhrase(words('The river cannot wait.'));
  for (const part of ['the river', 'River cannot', 'cannot wait!', 'wait'])
    assert.ok(said.includes(toPhrase(words(part))), part);
  for (const part of ['ver cannot', 'can', 'river wait', 'rivercannot'])
    assert.ok(!said.includes(toPhrase(words(part))), part);
});
