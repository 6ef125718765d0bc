import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

const said = ['river-cannot-wait', 'unavoidable'];

for (const query of ['한', '한지', '한 ', '한지우는']) {
  test(`“${query}” finds the person whose name begins so`, () => {
    assert.deepEqual(
      find(smallData, query)
        .hits.slice(0, 2)
        .map(({ id }) => id),
      said,
    );
  });
}

test('words written without a space between them are read one by one', () => {
  const { notes } = find(smallData, '한지우항구');
  assert.deepEqual(
    notes.filter(({ kind }) => kind !== 'apart').map(({ from, to }) => [from, to]),
    [
      ['한지우', 'Han Ji-woo'],
      ['항구', 'harbor'],
    ],
  );
  assert.equal(find(smallData, '한지우커피').answer, 'found', 'a name with something attached');
});

test('a word of another script answers like the word that it stands for, in every form', () => {
  const data = {
    ...smallData,
    aliases: [
      ['coverage', '보장'],
      ['costs', '비용'],
    ],
  };
  assert.equal(find(data, '비용').hits[0]?.id, 'most-of-the-costs');
  assert.equal(find(data, '보장').hits[0]?.id, 'most-of-the-costs');
  assert.deepEqual(find(data, '커피').hits, []);
});
