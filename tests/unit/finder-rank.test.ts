import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import type { FinderData } from '../../src/finder/index-data.ts';
import { smallData } from '../search/small.ts';

const [any] = smallData.quotes;
assert.ok(any);
const quote = any;

/** A report that says some sentences, and whose paragraphs are summed up in some others. */
function saying(texts: string[], summaries: string[] = [], more: Partial<FinderData> = {}) {
  const quotes = texts.map((text, at) => ({ ...quote, id: `q${at + 1}`, text, hints: [] }));
  const [passage] = smallData.passages;
  const passages = summaries.map((summary, at) => ({ ...passage!, id: `p${at + 1}`, summary }));
  return { ...smallData, quotes, passages, ...more };
}

function found(data: FinderData, query: string): string[] {
  return find(data, query).hits.map(({ id }) => id);
}

const orders: [rule: string, query: string, texts: string[], order: string[]][] = [
  [
    'words in the order that was typed come before the same words in another',
    'river cannot wait ',
    ['We wait; cannot the river?', 'The river cannot wait'],
    ['q2', 'q1'],
  ],
  [
    'a quotation that begins with what was typed comes before one that has it later',
    'river cannot wait ',
    ['They say the river cannot wait', 'River cannot wait for us'],
    ['q2', 'q1'],
  ],
  [
    'so does one that begins with a single word',
    'river ',
    ['The river waits', 'River waits'],
    ['q2', 'q1'],
  ],
  [
    'a beginning counts where words stand twice',
    'river cannot ',
    ['The river cannot', 'River cannot; the river cannot'],
    ['q2', 'q1'],
  ],
  [
    'a beginning counts nothing where it has only some of the words',
    'river cannot wait ',
    ['We wait; the river cannot', 'River cannot; we wait'],
    ['q1', 'q2'],
  ],
  [
    'a word comes before its relation',
    'cooperation ',
    ['The cooperative town', 'A cooperation of towns'],
    ['q2', 'q1'],
  ],
  [
    'of two that answer alike the one that stands first comes first',
    'towns river ',
    ['A river and its towns', 'A river, many towns'],
    ['q1', 'q2'],
  ],
];

for (const [rule, query, texts, order] of orders)
  test(rule, () => assert.deepEqual(found(saying(texts), query), order));

test('a quotation that has everything comes before a summary that has it word for word', () => {
  const data = saying(['We wait; the river cannot'], ['River cannot wait.']);
  assert.deepEqual(found(data, 'river cannot wait '), ['q1', 'p1']);
});

test('a summary that has everything comes before a quotation that has not', () => {
  const data = saying(['The river cannot'], ['The river cannot wait.']);
  assert.deepEqual(found(data, 'river cannot wait ')[0], 'p1');
});

test('a word of an editor’s phrase counts only beside a word that weighs', () => {
  assert.deepEqual(found(smallData, 'water '), []);
  assert.deepEqual(found(smallData, 'the water '), []);
  const [hit] = find(smallData, 'water towns ').hits;
  assert.deepEqual([hit?.id, hit?.missing], ['river-cannot-wait', []]);
});

const marks: [what: string, text: string, query: string, ...marked: string[]][] = [
  [
    'everyday words are marked inside a run',
    'The river cannot wait',
    'the river cannot ',
    'The river cannot',
  ],
  ['everyday words are not marked alone', 'The river of the towns', 'the towns ', 'the towns'],
  ['a word is marked wherever it stands', 'Towns and our towns', 'towns ', 'Towns', 'towns'],
  [
    'other names of what is named are marked, whole',
    'The United Nations united the UN and its nations',
    'UN ',
    ...['United Nations', 'UN'],
  ],
];

for (const [what, text, query, ...marked] of marks)
  test(what, () => {
    const data = saying([text], [], { aliases: [['United Nations', 'UN']] });
    const [hit] = find(data, query).hits;
    assert.deepEqual(
      hit?.marks.map(([start, end]) => text.slice(start, end)),
      marked,
    );
  });
