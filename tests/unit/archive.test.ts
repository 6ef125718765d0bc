import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/rules/check-content.ts';
import { writeArchive } from '../fixtures/archive.ts';
import { sentences } from '../fixtures/novels.ts';
import { emptyFolder } from '../site/build.ts';

test('an archive has as many quotations as asked for, and no fault', (t) => {
  const dir = emptyFolder(t);
  const { added } = writeArchive(dir, 60);
  const { quotes, people, article, ledger } = checkContent(dir);
  assert.equal(quotes.size, 60);
  assert.ok(added.every(({ id, text }) => quotes.get(id)?.data.text === text));
  assert.ok(people.size > 4 && article.paragraphs.length > 12);
  assert.equal(Object.keys(ledger?.quotations ?? {}).length, 60);
});

test('the same seed gives the same archive to the byte, another seed another one', (t) => {
  const [one, same, other] = [1, 1, 2].map((seed) => {
    const dir = emptyFolder(t);
    writeArchive(dir, 30, { seed });
    return bytesOf(dir);
  });
  assert.deepEqual(one, same);
  assert.notDeepEqual(one, other);
});

test('a larger archive begins with the sentences of a smaller one, and has none twice', () => {
  const all = sentences(10_000, 1).map(({ text }) => text);
  assert.deepEqual(
    all.slice(0, 50),
    sentences(50, 1).map(({ text }) => text),
  );
  assert.equal(new Set(all).size, 10_000);
});

test('more sentences than the novels have are refused', () => {
  assert.throws(() => sentences(1_000_000, 1), /^Error: The novels have \d+ sentences that fit/);
});

function bytesOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(dir.length), readFileSync(file, 'utf8')]),
  );
}
