import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomLcg } from 'd3';
import sharp from 'sharp';
import { toIndexedPng } from '../../src/cards/png.ts';

const random = randomLcg(7);
const colors = Array.from({ length: 16 }, (_, at) => [at * 17, 255 - at * 9, (at * 101) % 256]);

for (const [width, height] of [
  [1, 1],
  [7, 3],
  [64, 40],
] as const)
  test(`a picture of ${width} by ${height} pixels is read as it was written, to the last color`, async () => {
    const indexes = Uint8Array.from({ length: width * height }, () => Math.floor(random() * 16));
    const png = toIndexedPng(indexes, width, colors);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height, info.channels], [width, height, 3]);
    assert.deepEqual(
      [...data],
      [...indexes].flatMap((index) => colors[index] ?? []),
    );
  });

test('of what compresses no half is kept twice: flat paper takes next to nothing', async () => {
  assert.ok(toIndexedPng(new Uint8Array(1200 * 630), 1200, colors).length < 700);
});
