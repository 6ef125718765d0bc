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

test('what is said is judged without the filters, and the answer tells what they hide', () => {
  const { answer, hits, notes, hidden } = ask('quick fix', { speaker: 'han-ji-woo' });
  assert.equal(answer, 'none');
  assert.deepEqual([hits, notes], [[], []], 'it is said');
  assert.deepEqual(hidden, { count: 1, drop: [{ key: 'speaker', count: 1 }] });
  assert.equal(ask('penguin', { speaker: 'han-ji-woo' }).hidden, undefined, 'nobody says it');
  assert.equal(ask('quick fix', { speaker: 'keller' }).hidden, undefined);
});

test('of several filters those are named that alone hide something', () => {
  const { hidden } = ask('quick fix', { speaker: 'keller', topic: 'flood', kind: 'passage' });
  assert.deepEqual(hidden?.drop, [{ key: 'kind', count: 1 }]);
  const both = ask('quick fix', { speaker: 'han-ji-woo', kind: 'passage' }).hidden;
  assert.deepEqual(both, { count: 1, drop: [] });
});

test('a filter that nothing can pass is named and left out', () => {
  const filters = { speaker: 'nobody', topic: 'flood', day: '2030-01-01', kind: 'quote' };
  const { unknown, hits } = ask('', filters);
  assert.deepEqual(unknown, ['speaker', 'day']);
  assert.deepEqual(hits, ask('', { topic: 'flood', kind: 'quote' }).hits);
  assert.equal(ask('', { topic: 'flood' }).unknown, undefined);
});

function ask(query: string, filters: Filters = {}) {
  return find(smallData, query, filters);
}
