import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { forget } from '../../src/memory/forget.ts';
import { nameOf } from '../../src/memory/place.ts';
import { recall, recallText } from '../../src/memory/recall.ts';

test('what was made of the same parts is not made again, and a file that is gone is', async (t) => {
  const folder = emptyFolder(t);
  let made = 0;
  const make = () => {
    made += 1;
    return `made ${made}`;
  };
  for (const _ of [1, 2]) assert.equal(recallText(folder, 'one', make), 'made 1');
  for (const _ of [1, 2])
    assert.equal(String(await recall(folder, 'one', async () => make())), 'made 1');
  rmSync(join(folder, 'one'));
  assert.equal(String(await recall(folder, 'one', async () => make())), 'made 2');
  assert.equal(recallText(folder, 'one', make), 'made 2');
});

test('what cannot be made is not kept', async (t) => {
  const folder = emptyFolder(t);
  const fail = () => {
    throw new Error('no ink');
  };
  assert.throws(() => recallText(folder, 'one', fail), /no ink/);
  await assert.rejects(
    recall(folder, 'one', async () => fail()),
    /no ink/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('parts have another name when they are cut elsewhere', () => {
  const names = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']].map((parts) =>
    nameOf(parts),
  );
  assert.equal(new Set(names).size, names.length);
  assert.equal(nameOf(['lamp', Buffer.from('oil')], '.br'), nameOf(['lamp', 'oil'], '.br'));
});

test('what no build has used for a month is dropped, and what one used is kept', async (t) => {
  const folder = emptyFolder(t);
  const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const name of ['used', 'read', 'unused']) {
    writeFileSync(join(folder, name), name);
    utimesSync(join(folder, name), old, old);
  }
  recallText(folder, 'used', () => 'made');
  await recall(folder, 'read', async () => 'made');
  forget(30, folder);
  assert.deepEqual(readdirSync(folder), ['read', 'used']);
});

function emptyFolder(t: { after: (end: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
