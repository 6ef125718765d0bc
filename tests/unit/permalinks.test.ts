import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
