import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lostAddresses, publishedAddresses } from '../../src/build/permalinks.ts';

test('a page that is gone is lost, and so is an id on a page that stays', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'permalinks-'));
  t.after(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'quotes/one'), { recursive: true });
  writeFileSync(join(dir, 'quotes/one/index.html'), '<main id="main"><p id="one">…</p></main>');
  const lock = join(dir, 'permalinks.txt');
  writeFileSync(lock, '/quotes/one/\n/quotes/one/#one\n/quotes/one/#two\n/quotes/two/\n/old/\n');

  const published = publishedAddresses(dir);
  assert.deepEqual(published, ['/quotes/one/', '/quotes/one/#one']);
  assert.deepEqual(lostAddresses(lock, published, ['/old/']), ['/quotes/one/#two', '/quotes/two/']);
});

test('what has come into a further part of its list is not lost', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'permalinks-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const lock = join(dir, 'permalinks.txt');
  writeFileSync(lock, '/quotes/\n/quotes/#one\n/quotes/#two\n');
  const published = ['/quotes/', '/quotes/page/2/', '/quotes/page/2/#one'];
  assert.deepEqual(lostAddresses(lock, published, []), ['/quotes/#two']);
});

test('npm run permalinks adds to the file of the content that is named, and takes nothing out', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'permalinks-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const [content, out] = [join(dir, 'content'), join(dir, 'dist')];
  for (const folder of [content, out]) mkdirSync(folder);
  writeFileSync(join(content, 'permalinks.txt'), '/gone/\n');
  writeFileSync(join(out, 'index.html'), '<main id="main"><p id="one">…</p></main>');

  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out };
  execFileSync(process.execPath, ['src/build/freeze-permalinks.ts'], { env });
  assert.equal(readFileSync(join(content, 'permalinks.txt'), 'utf8'), '/\n/gone/\n\n/#one\n');
});
