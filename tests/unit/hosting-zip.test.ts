import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { toZip } from '../../src/hosting/zip.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const files = [
  ['site/index.html', bytes('<p>lamps</p>'.repeat(99))],
  ['site/quotes/one-lamp/index.html', bytes('<p>“One lamp”</p>')],
  ['site/cards/home.png', bytes('\x89PNG')],
  ['hosts/nginx.conf', bytes('')],
] as const;

test('a zip holds every file under its path', () => {
  const found = unzipSync(toZip(new Map(files)));
  assert.deepEqual(
    Object.entries(found).map(([path, held]) => [path, Buffer.from(held).toString()]),
    [...files].map(([path, held]) => [path, Buffer.from(held).toString()]).sort(),
  );
});

test('a zip is the same to the byte in any order, on any day, in any time zone', (t) => {
  const { TZ } = process.env;
  t.after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  const hashes = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].flatMap((zone) => {
    process.env['TZ'] = zone;
    return [files, files.toReversed()].map((list) =>
      createHash('sha256')
        .update(toZip(new Map(list)))
        .digest('hex'),
    );
  });
  assert.equal(new Set(hashes).size, 1);
});
