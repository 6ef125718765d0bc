import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEveryday } from '../../src/finder/key.ts';
import { parseQuery } from '../../src/finder/query.ts';

const marks = ['""', '“”', '”“', '„“', '«»', '»«', '‹›', '「」', '『』', '＂＂', "''", '‘’', '‚‘'];

for (const [open, close] of marks) {
  test(`words between ${open} and ${close} are a phrase`, () => {
    assert.deepEqual(phrases(`river ${open}cannot wait${close} now`), [['cannot', 'wait']]);
  });
}

test('several phrases stand beside words', () => {
  assert.deepEqual(phrases('"a b" c “d” e'), [['a', 'b'], ['d']]);
});

test('a mark without its partner is ignored', () => {
  assert.deepEqual(phrases('"cannot wait'), []);
  assert.deepEqual(phrases('cannot wait”'), []);
  assert.deepEqual(phrases("' OR 1=1 --"), []);
});

test('an apostrophe does not open or close a phrase', () => {
  assert.deepEqual(phrases("we won't pay for the towns' walls"), []);
  assert.deepEqual(phrases('‘we won’t pay’ said'), [['we', 'wont', 'pay']]);
});

test('single marks inside double ones change nothing', () => {
  assert.deepEqual(phrases('“the ‘green belt’ together”'), [['the', 'green', 'belt', 'together']]);
});

test('the last word is open while it is typed, and closed by a space or a mark', () => {
  assert.equal(parseQuery('green be').open, true);
  assert.equal(parseQuery('green belt ').open, false);
  assert.equal(parseQuery('“green belt”').open, false);
});

test('what is too long is cut between words, and says so', () => {
  const { words, text, cut } = parseQuery('shells '.repeat(50_000));
  assert.ok(cut);
  assert.ok(text.length <= 600 && words.length <= 100);
  assert.ok(words.every(({ folded }) => folded === 'shells'));
});

test('what is just not too long is read whole', () => {
  const { text, cut } = parseQuery('shells '.repeat(86).slice(0, 600));
  assert.deepEqual([text.length, cut], [600, false]);
  assert.equal(
    parseQuery(`${'shell '.repeat(99)}shellss`).open,
    false,
    'what is cut does not grow',
  );
});

test('of many short words a hundred are read', () => {
  assert.equal(parseQuery('we go '.repeat(99)).words.length, 100);
});

for (const [input, ...keys] of [
  ['the US', 'the', 'US'],
  ['US', 'US'],
  ['THEY HELP US', 'thei', 'help', 'us'],
  ['help us', 'help', 'us'],
  ['the NATO', 'the', 'nato'],
] as [string, ...string[]][])
  test(`“${input}” is filed under ${keys.join(', ')}`, () =>
    assert.deepEqual(
      parseQuery(input).words.map(({ key }) => key),
      keys,
    ));

test('an abbreviation that looks like an everyday word is none', () => {
  assert.ok(isEveryday({ folded: 'us', key: 'us' }));
  assert.ok(!isEveryday({ folded: 'us', key: 'US' }));
  assert.ok(!isEveryday({ folded: 'river', key: 'river' }));
});

function phrases(input: string): string[][] {
  const inPhrases = parseQuery(input).words.filter(({ phrase }) => phrase >= 0);
  const groups = Map.groupBy(inPhrases, ({ phrase }) => phrase);
  return [...groups.values()].map((words) => words.map(({ folded }) => folded));
}
