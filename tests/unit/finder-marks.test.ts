import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

test('a sentence finds its quotation, with the words marked whole', () => {
  const [hit] = ask('cannot wait').hits;
  assert.equal(hit?.id, 'river-cannot-wait');
  assert.deepEqual(marked('cannot wait'), ['cannot wait']);
});

for (const query of [
  'low lying',
  'low-lying',
  'lowlying',
  'LOW–LYING',
  '"low lying"',
  '«low‑lying»',
]) {
  test(`${query} is found however it is spaced and marked`, () => {
    assert.equal(ask(query).hits[0]?.id, 'no-quick-fix');
    assert.deepEqual(marked(query), ['low-lying']);
  });
}

test('marks cover whole words of the original and never overlap', () => {
  for (const { text } of smallData.quotes)
    for (const query of [text, text.split(' ')[1] ?? '', 'cost', 'belt low', 'us', 'most wont'])
      for (const hit of ask(query).hits) assertWhole(hit);
});

function ask(query: string) {
  return find(smallData, query);
}

function textOf(id: string): string {
  const quote = smallData.quotes.find((one) => one.id === id);
  return quote?.text ?? smallData.passages.find((one) => one.id === id)?.summary ?? '';
}

function marked(query: string): string[] {
  const [hit] = ask(query).hits;
  return (hit?.marks ?? []).map(([start, end]) => textOf(hit?.id ?? '').slice(start, end));
}

function assertWhole({ id, marks }: { id: string; marks: [number, number][] }) {
  const text = textOf(id);
  let last = -1;
  for (const [start, end] of marks) {
    assert.ok(start > last && end > start && end <= text.length);
    assert.doesNotMatch(text.slice(start - 1, start + 1), /^[\p{L}\p{N}]{2}$/u);
    assert.doesNotMatch(text.slice(end - 1, end + 1), /^[\p{L}\p{N}]{2}$/u);
    last = end;
  }
}
