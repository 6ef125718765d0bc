import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inkOf, palette } from '../../src/cards/palette.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

for (const [name, color] of Object.entries(palette))
  test(`${name} is the same color on cards as on pages in daylight`, () => {
    const token = name === 'first' || name === 'second' ? `${name}-ink` : name;
    assert.equal(new RegExp(`--${token}: light-dark\\((#\\w+)`).exec(tokens)?.[1], color);
  });

test('each side has its ink, and those on neither are gray', () => {
  assert.deepEqual([0, 1, undefined].map(inkOf), [palette.first, palette.second, palette.edge]);
});
