import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/finder/check.ts';
import { smallData } from '../search/small.ts';

for (const { id, text } of smallData.quotes) {
  test(`${id} is exact, whole, with straight marks and with the newspaper’s punctuation`, () => {
    const straight = text.replace(/[‘’]/g, "'");
    for (const pasted of [text, straight, `“${text},”`, `"${straight}."`, `  ${text}\n`]) {
      const result = check(smallData, pasted);
      assert.equal(result.verdict, 'exact', pasted);
      assert.equal(result.verdict === 'exact' && result.quote.id, id);
      assert.ok(!('loosely' in result) && !('part' in result), pasted);
    }
  });
}

test('a clause of three words is exact, and said to be a part', () => {
  const result = check(smallData, 'build the ‘green belt’ together');
  assert.equal(result.verdict, 'exact');
  assert.ok('part' in result && !('loosely' in result));
});

test('two words of a longer quotation prove nothing', () => {
  assert.equal(check(smallData, 'the harbor').verdict, 'absent');
});

test('other capitals, hyphens or punctuation are exact only loosely', () => {
  for (const pasted of [
    'the river cannot wait, our three towns',
    'no quick fix for the low lying',
  ]) {
    const result = check(smallData, pasted);
    assert.equal(result.verdict, 'exact', pasted);
    assert.ok('loosely' in result, pasted);
  }
});

test('a changed word is shown', () => {
  const result = check(smallData, 'The river can wait. Our three towns must build it together.');
  assert.equal(result.verdict, 'differs');
  assert.deepEqual(result.verdict === 'differs' && result.diff, [
    { op: 'same', text: 'The river' },
    { op: 'missing', text: 'cannot' },
    { op: 'added', text: 'can' },
    { op: 'same', text: 'wait. Our three towns must build' },
    { op: 'missing', text: 'the ‘green belt' },
    { op: 'added', text: 'it' },
    { op: 'same', text: 'together' },
  ]);
});

test('a word left out or put in is shown', () => {
  const result = check(smallData, 'we won’t pay much, and the EFF will surely cover the costs');
  const ops = result.verdict === 'differs' ? result.diff.filter(({ op }) => op !== 'same') : [];
  assert.deepEqual(ops, [
    { op: 'missing', text: 'very' },
    { op: 'added', text: 'surely' },
    { op: 'missing', text: 'most] of' },
  ]);
});

test('of a pasted sentence the part in quotation marks is checked', () => {
  const pasted =
    'Keller argued, “There’s no quick fix for the low-lying quarters of the harbor,” he said.';
  assert.equal(check(smallData, pasted).verdict, 'exact');
});

test('other sentences are not in the article', () => {
  for (const pasted of [
    '',
    '…',
    'We will never pay for it',
    'the of and to in',
    'There’s a quick way',
  ])
    assert.equal(check(smallData, pasted).verdict, 'absent', pasted);
});

test('a pasted book is answered in time', () => {
  const started = performance.now();
  check(smallData, 'The river cannot wait. '.repeat(100_000));
  assert.ok(performance.now() - started < 1000);
});
