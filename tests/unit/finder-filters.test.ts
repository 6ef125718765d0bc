import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filters } from '../../src/finder/filters.ts';
import { find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

test('nothing typed gives everything, in order', () => {
  const ids = ask('').hits.map(({ id }) => id);
  const all = [...smallData.quotes, ...smallData.passages].map(({ id }) => id);
  assert.deepEqual(ids, all);
});

test('a filter never lets another speaker’s words through', () => {
  for (const query of ['', 'harbor', 'the', 'river', 'Keller', 'official costs'])
    for (const { id, kind } of ask(query, { speaker: 'han-ji-woo' }).hits)
      if (kind === 'quote')
        assert.equal(smallData.quotes.find((quote) => quote.id === id)?.speaker, 'han-ji-woo');
});

test('grade, topic, day and kind filter too', () => {
  const ids = (filters: Filters) => ask('', filters).hits.map(({ id }) => id);
  assert.deepEqual(ids({ grade: 'unnamed' }), ['most-of-the-costs']);
  assert.deepEqual(ids({ topic: 'money' }), ['no-quick-fix', 'most-of-the-costs']);
  assert.deepEqual(ids({ day: '2024-03-05' }), ['river-cannot-wait', 'most-of-the-costs']);
  assert.deepEqual(ids({ kind: 'passage' }), ['p1', 'p5']);
});

function ask(query: string, filters: Filters = {}) {
  return find(smallData, query, filters);
}
