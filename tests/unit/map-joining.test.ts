import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countIn, roundsOf } from '../../src/map/joining.ts';
import { content } from '../fixtures/atlas.ts';

const countries = [...content.partners.values()];

// Facts, section 9: years by the list of members, days where they are firm.
for (const [year, members] of [
  [1948, 0],
  [1949, 12],
  [1951, 12],
  [1952, 14],
  [1955, 15],
  [1982, 16],
  [1998, 16],
  [1999, 19],
  [2004, 26],
  [2009, 28],
  [2017, 29],
  [2020, 30],
  [2022, 30],
  [2023, 31],
  [2024, 32],
  [2026, 32],
] as const)
  test(`${year}: ${members} members`, () => {
    assert.equal(countIn(countries, year), members);
  });

test('rounds of accession are in order and add up', () => {
  const rounds = roundsOf(countries);
  assert.deepEqual(
    rounds.map(({ year, joined, count }) => [year, joined.length, count]),
    [
      [1949, 12, 12],
      [1952, 2, 14],
      [1955, 1, 15],
      [1982, 1, 16],
      [1999, 3, 19],
      [2004, 7, 26],
      [2009, 2, 28],
      [2017, 1, 29],
      [2020, 1, 30],
      [2023, 1, 31],
      [2024, 1, 32],
    ],
  );
});

test('on the day of the summit there were 31 allies, one invitee and four partners', () => {
  const count = (status: string) => countries.filter((each) => each.status === status).length;
  assert.deepEqual(['member', 'invitee', 'partner', 'named'].map(count), [31, 1, 4, 5]);
});
