import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';
import { lead } from '../fixtures/speakers.ts';

const paragraphs = [
  '“It is late,” Petra Onsley said.',
  'Petra Onsley called it “late” and “too dear”.',
  'Asked “Why?” she said: “It is late.”',
];
const signs = ['(', ')', '[', '…', '—', '-', ':', ';', ',', '.', '?', '“', '”', '"', '’', '*'];

for (const paragraph of paragraphs)
  test(`a sign more beside a mark never stops the reading: ${paragraph}`, () => {
    const marks = [...paragraph.matchAll(/[“”]/g)].map(({ index }) => index);
    for (const sign of signs)
      for (const at of marks.flatMap((mark) => [mark, mark + 1])) {
        const more = paragraph.slice(0, at) + sign + paragraph.slice(at);
        const alone = sign + paragraph.slice(at);
        for (const text of [more, alone])
          assert.doesNotThrow(() => readArticle(`${lead}\n${text}\n`), text);
      }
  });
