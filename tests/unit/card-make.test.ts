import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { makeCard } from '../../src/cards/make.ts';
import { toPageCard } from '../../src/cards/page-card.ts';
import { palette } from '../../src/cards/palette.ts';
import { allCards, squareCards } from '../../src/library/cards.ts';

const brand = { name: 'Lamps', mark: '?' };
const limit = 60 * 1024;

test('every card is 1200 by 630 pixels and at most 60 KB', async () => {
  for (const card of allCards())
    await assertPicture(await makeCard(card, kept), card.name, [1200, 630]);
});

test('every square is 1080 by 1080 pixels and at most 60 KB', async () => {
  for (const card of squareCards())
    await assertPicture(await makeCard(card, kept), card.name, [1080, 1080]);
});

test('the paper of a card is exactly the paper of the site', async (t) => {
  const pixel = sharp(await makeCard(aCard(), emptyFolder(t))).removeAlpha();
  const bytes = await pixel.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  assert.equal(`#${bytes.toString('hex')}`, palette.paper);
});

test('an unchanged card is not made again', async (t) => {
  const folder = emptyFolder(t);
  await makeCard(aCard(), folder);
  writeFileSync(join(folder, pictureIn(folder)), 'kept');

  assert.equal(String(await makeCard(aCard(), folder)), 'kept');
});

test('a card whose words changed is made anew', async (t) => {
  const folder = emptyFolder(t);
  const one = await makeCard(aCard(), folder);
  const other = await makeCard(aCard('Another light.'), folder);

  assert.notDeepEqual(one, other);
  assert.equal(readdirSync(folder).filter((file) => file.endsWith('.png')).length, 2);
});

test('a picture that is gone from the folder is made again, byte for byte', async (t) => {
  const folder = emptyFolder(t);
  const first = await makeCard(aCard(), folder);
  const file = join(folder, pictureIn(folder));
  rmSync(file);

  assert.deepEqual(await makeCard(aCard(), folder), first);
  assert.deepEqual(readFileSync(file), first);
});

async function assertPicture(bytes: Buffer, name: string, size: [number, number]): Promise<void> {
  const { format, width, height } = await sharp(bytes).metadata();
  assert.deepEqual([format, width, height], ['png', ...size], name);
  assert.ok(bytes.length <= limit, `${name} has ${bytes.length} bytes`);
}

function aCard(summary = 'Light.') {
  return toPageCard('a-page', { label: 'Page', title: 'A lamp', summary }, brand);
}

function pictureIn(folder: string): string {
  const [picture = ''] = readdirSync(folder).filter((file) => file.endsWith('.png'));
  return picture;
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

// The build's own: what these tests make, it need not make again.
const kept = join(import.meta.dirname, '../../node_modules/.cache/cards');
