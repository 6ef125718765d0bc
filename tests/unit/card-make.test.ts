import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { CardError } from '../../src/cards/draw.ts';
import { makeCard } from '../../src/cards/make.ts';
import { palette } from '../../src/cards/palette.ts';
import { allCards, squareCards } from '../../src/publish/cards.ts';
import { aPageCard } from '../fixtures/cards.ts';

const limit = 60 * 1024;

test('every card is 1200 by 630 pixels, at most 60 KB, and signed in the inks of the site', async () => {
  for (const card of allCards())
    await assertPicture(await makeCard(card, kept), card.name, [1200, 630]);
});

test('every square is 1080 by 1080 pixels, at most 60 KB, and signed in the inks of the site', async () => {
  for (const card of squareCards())
    await assertPicture(await makeCard(card, kept), card.name, [1080, 1080]);
});

test('the paper of a card is exactly the paper of the site', async (t) => {
  const pixel = sharp(await makeCard(aPageCard(), emptyFolder(t))).removeAlpha();
  const bytes = await pixel.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  assert.equal(`#${bytes.toString('hex')}`, palette.paper);
});

test('an unchanged card is not made again', async (t) => {
  const folder = emptyFolder(t);
  await makeCard(aPageCard(), folder);
  writeFileSync(join(folder, pictureIn(folder)), 'kept');

  assert.equal(String(await makeCard(aPageCard(), folder)), 'kept');
});

test('a card whose words changed is made anew', async (t) => {
  const folder = emptyFolder(t);
  const one = await makeCard(aPageCard(), folder);
  const other = await makeCard(aPageCard({ summary: 'Another light.' }), folder);

  assert.notDeepEqual(one, other);
  assert.equal(readdirSync(folder).filter((file) => file.endsWith('.png')).length, 2);
});

test('a picture that is gone from the folder is made again, byte for byte', async (t) => {
  const folder = emptyFolder(t);
  const first = await makeCard(aPageCard(), folder);
  const file = join(folder, pictureIn(folder));
  rmSync(file);

  assert.deepEqual(await makeCard(aPageCard(), folder), first);
  assert.deepEqual(readFileSync(file), first);
});

test('a card whose words do not fit is refused by its name, and a shorter one is made after it', async (t) => {
  const folder = emptyFolder(t);
  const long = makeCard(aPageCard({ title: 'lamp '.repeat(1500) }), folder);
  await assert.rejects(long, (error: Error) => {
    return error instanceof CardError && error.message.includes('“a-page” has more words than fit');
  });
  await makeCard(aPageCard(), folder);
});

async function assertPicture(bytes: Buffer, name: string, size: [number, number]): Promise<void> {
  const { format, width, height } = await sharp(bytes).metadata();
  assert.deepEqual([format, width, height], ['png', ...size], name);
  assert.ok(bytes.length <= limit, `${name} has ${bytes.length} bytes`);
  assert.ok((await pixelsOf(bytes, palette.second)) > 100, `${name} lacks the ink of the mark`);
}

/** How many pixels of a picture have exactly this color. */
async function pixelsOf(bytes: Buffer, color: string): Promise<number> {
  const pixels = await sharp(bytes).removeAlpha().raw().toBuffer();
  const code = Number.parseInt(color.slice(1), 16);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) if (pixels.readUIntBE(at, 3) === code) count += 1;
  return count;
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
