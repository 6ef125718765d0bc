import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { writeZip } from '../../src/hosting/zip.ts';
import { emptyFolder } from '../site/build.ts';

const files = [
  ['site/index.html', '<p>lamps</p>'.repeat(99)],
  ['site/quotes/one-lamp/index.html', '<p>“One lamp”</p>'],
  ['site/cards/home.png', '\x89PNG'],
  ['hosts/nginx.conf', ''],
] as const;

test('a zip holds every file under its path', async (t) => {
  const found = unzipSync(await zipOf(t, files));
  assert.deepEqual(
    Object.entries(found).map(([path, held]) => [path, Buffer.from(held).toString()]),
    files.toSorted(),
  );
});

test('a zip is the same to the byte in any order, on any day, in any time zone', async (t) => {
  const { TZ } = process.env;
  t.after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  const hashes = new Set<string>();
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])
    for (const list of [files, files.toReversed()]) {
      process.env['TZ'] = zone;
      hashes.add(
        createHash('sha256')
          .update(await zipOf(t, list))
          .digest('hex'),
      );
    }
  assert.equal(hashes.size, 1);
});

async function zipOf(
  t: { after: (end: () => void) => void },
  list: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const file = join(emptyFolder(t), 'site.zip');
  await writeZip(file, new Map(list.map(([path, text]) => [path, () => Buffer.from(text)])));
  return readFileSync(file);
}
