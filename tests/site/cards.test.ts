import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { none } from './none.ts';
import { pages, site } from './published.ts';

const limit = 60 * 1024;
const cards = site.files.filter((file) => /^cards\/[^/]+\.png$/.test(file));
const squares = site.files.filter((file) => file.startsWith('cards/square/'));

for (const [folder, files] of [
  ['cards', cards],
  ['cards/square', squares],
] as const)
  test(`every page has its picture in ${folder}, and no picture there is without its page`, () => {
    const expected = pages.map(({ address }) => `${folder}/${slugOf(address)}.png`);
    assert.deepEqual(files.toSorted(), expected.toSorted());
  });

test('cards are PNG of 1200 by 630 pixels, squares of 1080 by 1080', async () => {
  none(await unlike(cards, 1200, 630));
  none(await unlike(squares, 1080, 1080));
});

test('no card has more than 60 KB', (t) => {
  const sizes = [...cards, ...squares]
    .map((file) => ({ file, bytes: bytesOf(file).length }))
    .sort((a, b) => b.bytes - a.bytes);

  none(sizes.filter(({ bytes }) => bytes > limit).map(({ file, bytes }) => `${file}: ${bytes}`));
  t.diagnostic(`the heaviest: ${sizes[0]?.file} with ${sizes[0]?.bytes} bytes`);
});

async function unlike(files: string[], width: number, height: number): Promise<string[]> {
  const all = await Promise.all(
    files.map(async (file) => ({ file, ...(await sharp(bytesOf(file)).metadata()) })),
  );
  return all
    .filter((each) => each.format !== 'png' || each.width !== width || each.height !== height)
    .map(({ file }) => file);
}

/** The address in one word. */
function slugOf(address: string): string {
  return address.split('/').filter(Boolean).join('-') || 'home';
}

function bytesOf(file: string): Buffer {
  return readFileSync(join(site.dir, file));
}
