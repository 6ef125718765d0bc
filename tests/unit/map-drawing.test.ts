import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamedIn, yearIn } from '../../src/map/country.ts';
import { marksCss } from '../../src/map/marks-css.ts';
import { PathText } from '../../src/map/path-text.ts';
import { kilometers } from '../../src/map/ties.ts';
import { gapBetween, timeLens } from '../../src/map/time-lens.ts';
import { theMap } from '../fixtures/atlas.ts';

test('a path is written in whole, relative steps', () => {
  const path = new PathText();
  path.moveTo(10.2, 10);
  path.lineTo(20, 5.4);
  path.lineTo(20.3, 5.1);
  path.lineTo(12, 30);
  path.closePath();
  path.moveTo(0, 0);
  path.lineTo(1, 0);
  path.lineTo(1, 1);
  path.closePath();
  assert.equal(String(path), 'm10 10l10-5-8 25zm-10-10l1 0 0 1z');
});

test('a ring that rounding leaves nothing of is not written', () => {
  const path = new PathText();
  path.moveTo(1, 1);
  path.lineTo(1.2, 1.3);
  path.lineTo(0.9, 1.4);
  path.closePath();
  assert.equal(String(path), '');
});

test('finer steps keep a decimal', () => {
  const path = new PathText(0.1);
  path.moveTo(0, 0);
  path.lineTo(0.52, 1.04);
  assert.equal(String(path), 'm0 0l.5 1');
});

test('distances are those of the mean sphere, rounded to ten kilometers', () => {
  const { ties } = theMap();
  assert.ok(ties);
  const { from, to } = ties;
  assert.deepEqual(
    to.map(({ name, at }) => [name, kilometers(from.at, at)]),
    [
      ['Seoul', 7350],
      ['Tokyo', 8190],
      ['Canberra', 15260],
      ['Wellington', 17330],
    ],
  );
  assert.equal(kilometers([0, 0], [180, 0]), 20020);
});

test('a country is named by whole words only', () => {
  assert.ok(isNamedIn('to the US, China', ['the US']));
  assert.ok(!isNamedIn('the USS something', ['the US']));
  assert.ok(!isNamedIn('North Korean', ['North Korea']));
});

test('the first year of a remark is found', () => {
  assert.equal(yearIn('Flag raised on 5 May 2022'), '2022');
  assert.equal(yearIn('1999-03-12'), '1999');
  assert.equal(yearIn('Seat of the center'), undefined);
});

test('a country’s shapes and row are marked by the address of its panel', () => {
  assert.match(marksCss(['a-land'], true), /:root:has\(#a-land:target\) \[data-c=a-land\]/);
  assert.doesNotMatch(marksCss(['a-land'], false), /:target/);
});

test('the lens is widest about its day', () => {
  const at = timeLens(['2005', '2026'], '2023-07-12', [0, 1000]);
  const day = at('2023-07-13') - at('2023-07-12');
  const far = at('2010-01-02') - at('2010-01-01');
  assert.equal(at('2005'), 0);
  assert.equal(at('2026'), 1000);
  assert.ok(day > 20 * Math.max(far, 0.1));
});

test('the longer the wait between events, the wider the gap', () => {
  const waits = ['2023-07-12', '2023-07-18', '2023-09-01', '2024-01-01', '2025-01-01'];
  assert.deepEqual(
    waits.map((each) => gapBetween('2023-07-12', each)),
    [0, 1, 2, 3, 4],
  );
});
