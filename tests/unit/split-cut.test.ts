import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readReport } from '../../src/ledger/report-text.ts';
import { readArticle } from '../../src/split/read-article.ts';

const dir = join(import.meta.dirname, '../split/fresh');

for (const file of readdirSync(dir).filter((name) => name.endsWith('.txt')))
  test(`wherever a paragraph of ${file} is cut, what is left is read`, () => {
    const { paragraphs } = readReport(readFileSync(join(dir, file), 'utf8'));
    const thrown = paragraphs
      .flatMap((paragraph) => cutsOf(paragraph))
      .filter((text) => {
        try {
          readArticle(`Lamps lit\n${text}\nNobody came to see them.`);
          return false;
        } catch {
          return true;
        }
      });
    assert.deepEqual(thrown, []);
  });

/** A paragraph without its first words, from one to all but the last. */
function cutsOf(paragraph: string): string[] {
  const words = paragraph.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}
