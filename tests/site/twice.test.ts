import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite, copyProject, emptyFolder } from './build.ts';
import { outDir, readBuilt } from './built.ts';
import { none } from './none.ts';

test('a second build, from another folder, time zone and language, is the same to the byte', async (t) => {
  const dir = emptyFolder(t, tmpdir());
  const env = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  await buildSite({ root: copyProject(dir), out: join(dir, 'deeper/site'), env });

  const first = readBuilt(outDir);
  const second = readBuilt(join(dir, 'deeper/site'));
  assert.ok(first.files.length > 60);
  none(
    [...new Set([...first.files, ...second.files])]
      .filter((file) => !isSame(file, first, second))
      .map((file) => `${file} (if ${outDir} is old: npm run build)`),
  );
});

function isSame(file: string, ...sites: { dir: string; files: string[] }[]): boolean {
  if (!sites.every(({ files }) => files.includes(file))) return false;
  const [one, other] = sites.map(({ dir }) => readFileSync(join(dir, file)));
  return Boolean(one && other?.equals(one));
}
