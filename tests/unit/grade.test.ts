import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeOf, grades } from '../../src/model/grade.ts';

const attributed = [
  ['direct words of a named speaker', 'direct', true, 'on-the-record'],
  ['direct words of an unnamed speaker', 'direct', false, 'unnamed'],
  ['reported words of a named speaker', 'reported', true, 'paraphrase'],
  ['reported words of an unnamed speaker', 'reported', false, 'paraphrase'],
] as const;

for (const [what, form, named, grade] of attributed)
  test(`${what} have the grade ${grade}`, () => assert.equal(gradeOf({ form, named }), grade));

test('the grades are listed from the firmest to the least firm', () => {
  assert.deepEqual(grades, ['on-the-record', 'unnamed', 'paraphrase']);
});
