import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { requireReadablePlace } from '../../src/build/readable-place.ts';
import { editionOf } from '../../src/library/edition.ts';
import { copyContent, faultsIn } from '../fixtures/content.ts';

const leftovers = [
  ...['.DS_Store', '._one-lamp.yml', 'one-lamp.yml~', '#one-lamp.yml#', '.one-lamp.yml.swp'],
  ...['one-lamp.yml.bak', 'one-lamp.yml.orig', 'Thumbs.db', 'desktop.ini', '~$one-lamp.yml'],
];
test('what systems and editors leave beside content is passed over', (t) => {
  const copy = copyContent(t);
  for (const folder of ['', 'quotes/', 'people/', 'speeches/'])
    for (const name of leftovers) copy.write(folder + name, Buffer.from([0xff, 0]));
  // What an editor locks is a link to nowhere.
  symlinkSync('someone@somewhere.42', join(copy.dir, 'quotes/.#one-lamp.yml'));
  symlinkSync('someone@somewhere.42', join(copy.dir, 'people/.#idris-kallow.md'));
  assert.deepEqual(faultsIn(copy), []);
  assert.equal(readContent(copy.dir).quotes.size, 3);
});

test('an edition is told by its content: not by leftovers, line ends, or how its folder is spelled', (t) => {
  const copy = copyContent(t);
  const edition = editionOf(copy.dir);
  for (const name of leftovers) copy.write(name, 'left over');
  copy.plant('about.md', /\n/g, '\r\n');
  for (const dir of [copy.dir, `${copy.dir}/`, relative('.', copy.dir), `${copy.dir}/quotes/..`])
    assert.equal(editionOf(dir), edition, dir);
  copy.plant('about.md', /$/, 'One word more.');
  assert.notEqual(editionOf(copy.dir), edition);
});

test('a real file with another ending is not passed over', (t) => {
  const copy = copyContent(t);
  const names = [
    'quotes/one-lamp.yaml',
    'quotes/x.yml.txt',
    'people/backup.markdown',
    'tilde~x.md',
  ];
  for (const name of names) copy.write(name, 'text: lost');
  const found = faultsIn(copy);
  assert.deepEqual(
    found.map(({ file }) => file).sort(),
    names.map((name) => `content/${name}`).sort(),
  );
  assert.ok(found.every(({ message }) => message.startsWith('has no place here.')));
});

for (const sign of ['#', '?', '%'])
  test(`a project in a folder with ${sign} is told to move, and one with other signs is not`, () => {
    assert.throws(() => requireReadablePlace(`/home/a ${sign}1`), {
      message: `The project cannot be built in /home/a ${sign}1: its tools misread “${sign}”. Move it to a folder without such a sign; CONTENT_DIR and OUT_DIR may have any.`,
    });
    requireReadablePlace('/home/등대 é [1] {2} (3) & +');
  });
