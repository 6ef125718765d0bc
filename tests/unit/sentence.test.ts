import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertionsIn, sentencesOf, sizeOf } from '../../src/model/sentence.ts';

const insertions = [
  ['in the middle', 'so [our warnings] must not', ['so ', '[our warnings]', ' must not']],
  ['at both ends', '[They] wait [here]', ['[They]', ' wait ', '[here]']],
  ['that touch', '[a][b]', ['[a]', '[b]']],
  ['none', 'no lamp', ['no lamp']],
  ['one that is never closed', 'no [lamp', ['no [lamp']],
] as const;

for (const [what, text, pieces] of insertions)
  test(`words that the editors put in brackets are told apart: ${what}`, () => {
    const found = insertionsIn(text);

    assert.deepEqual(
      found.map((piece) => piece.text),
      pieces,
    );
    for (const { text: piece, inserted } of found) assert.equal(inserted, /^\[.*\]$/.test(piece));
  });

const sizes = [
  [1, 'short'],
  [110, 'short'],
  [111, 'medium'],
  [220, 'medium'],
  [221, 'long'],
] as const;

for (const [length, size] of sizes)
  test(`a quotation of ${length} characters is set as a ${size} one`, () =>
    assert.equal(sizeOf('o'.repeat(length)), size));

test('sentences that begin alike have ids of their own', () => {
  const sentences = sentencesOf('The lamp is lit. It burns. The lamp is lit. It burns.', 'lamp');
  assert.deepEqual(
    sentences.map(({ id }) => id),
    ['lamp-the-lamp-is-lit', 'lamp-it-burns', 'lamp-the-lamp-is-lit-2', 'lamp-it-burns-2'],
  );
});
