import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizesFor } from '../../src/cards/sizes.ts';

test('the longer the words, the smaller they start', () => {
  const starts = [10, 40, 90, 120, 180, 240, 320, 450, 900].map((length) => startOf(length));

  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(starts).size, starts.length);
});

test('words that do not fit have smaller sizes left, none of them too small to be read on a card', () => {
  for (const length of [1, 200, 5000]) {
    const sizes = sizesFor('o'.repeat(length));
    assert.ok(sizes.length > 1);
    assert.ok((sizes.at(-1) ?? 0) >= 27);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
  }
});

test('a larger card sets the same words larger', () => {
  assert.ok((sizesFor('lamp', 1.2)[0] ?? 0) > startOf(4));
});

function startOf(length: number): number {
  return sizesFor('o'.repeat(length))[0] ?? 0;
}
