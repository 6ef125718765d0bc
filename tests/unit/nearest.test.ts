import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/model/nearest.ts';

const known = ['paragraph', 'speaker', 'form', 'named'];

const meant = [
  ['a letter left out', 'paragrph', 'paragraph'],
  ['a letter too many', 'speakerr', 'speaker'],
  ['two letters of a short word swapped', 'fomr', 'form'],
  ['several slips in a word', 'spaekr', 'speaker'],
  ['capitals and another sign between words', 'Para_graph', 'paragraph'],
  ['a letter swapped in a longer word', 'sepaker', 'speaker'],
  ['a short word with one slip', 'fom', 'form'],
  ['another word', 'color', undefined],
  ['nothing', '', undefined],
] as const;

for (const [what, word, expected] of meant)
  test(`what a mistyped word means: ${what}`, () => assert.equal(nearest(word, known), expected));

test('of two words that are near, the nearer is meant', () => {
  assert.equal(nearest('petra-onsly', ['petra-ansley', 'petra-onsley']), 'petra-onsley');
});
