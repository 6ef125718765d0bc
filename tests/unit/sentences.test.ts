import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProse } from '../../src/markdown/prose.ts';
import { sentencesIn } from '../../src/markdown/sentences.ts';

const split = (markdown: string) => sentencesIn(parseProse(markdown), 'en');
const brief = (markdown: string) =>
  split(markdown).map(({ text, citations }) => [text, ...citations].join(' | '));

test('a citation after a sentence’s period is that sentence’s', () => {
  assert.deepEqual(brief('The lamps burn. ¶1 ¶3–4 Nobody tends them.'), [
    'The lamps burn. | ¶1 | ¶3–4',
    'Nobody tends them.',
  ]);
});

test('a note after a sentence’s period is that sentence’s', () => {
  assert.deepEqual(brief('They burn.[^log] It rains.[^log]\n\n[^log]: X'), [
    'They burn. | [^log]',
    'It rains. | [^log]',
    'X',
  ]);
});

test('sources inside a sentence leave no marks of their own behind', () => {
  assert.deepEqual(brief('Two nights are known: @tide; @sund_log. A third is not.'), [
    'Two nights are known. | @tide | @sund_log',
    'A third is not.',
  ]);
});

test('an abbreviation before a name ends no sentence', () => {
  assert.deepEqual(brief('Mr. Kallow met the U.S. Navy at St. Orm. ¶2 It rained.'), [
    'Mr. Kallow met the U.S. Navy at St. Orm. | ¶2',
    'It rained.',
  ]);
});

test('a link belongs to the sentence that it stands in', () => {
  const [first, second] = split('One lamp burns. [Kallow](person:idris-kallow) lit it.');
  assert.deepEqual(first?.links, []);
  assert.deepEqual(second?.links, [{ shelf: 'person', id: 'idris-kallow' }]);
});
