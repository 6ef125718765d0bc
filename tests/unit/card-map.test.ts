import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../src/cards/element.ts';
import { isInked } from '../../src/cards/map-picture.ts';
import { type Name, linesOf, placeNames } from '../../src/cards/place-names.ts';
import { toCardMap } from '../../src/publish/card-maps.ts';
import { allCards, squareCards } from '../../src/publish/cards.ts';
import { layerPath, map } from '../../src/library/partners.ts';
import { slugOf } from '../../src/metadata/address.ts';
import { aMapCard, laid } from '../fixtures/cards.ts';

const frame = { width: 400, height: 300 };

for (const layer of map?.layers ?? [])
  test(`both cards of the map’s layer ${layer.id} have all its names and marks`, () => {
    const { names, legend } = toCardMap(layer);
    const marks = legend.filter(({ looks }) => looks.some(isInked));
    assert.ok(names.length > 0 && marks.length > 0);

    for (const cards of [allCards(), squareCards()]) {
      const card = cards.find(({ name }) => name === slugOf(layerPath(layer.id)));
      assert.ok(card);
      const words = wordsOf(laid(card));
      for (const { text } of names) assert.ok(words.includes(linesOf(text).join(' ')), text);
      for (const { count, text } of marks) assert.ok(words.includes(`${count} ${text}`), text);
    }
  });

test('a legend leaves out what is not seen: marks without ink and marks that nothing bears', () => {
  const words = wordsOf(laid(aMapCard()));
  assert.ok(words.includes('1 lit'));
  assert.ok(!words.includes('only heard of') && !words.includes('lit later'));
});

test('a name stands on its own side', () => {
  const [end] = placeNames([aName({ side: [1, 0] })], frame);
  const [start] = placeNames([aName({ side: [-1, 0] })], frame);
  assert.ok(end && end.x > 200);
  assert.ok(start && start.x + start.width < 200);
});

test('a name whose side is beyond the edge stands on another, within the frame', () => {
  const [name] = placeNames([aName({ at: [390, 150], side: [1, 0] })], frame);
  assert.ok(name && name.x + name.width <= frame.width);
});

test('names that crowd hide neither each other nor a place', () => {
  const places = [...'abcdefgh'].map((letter, step) =>
    aName({ text: `Light ${letter}`, at: [170 + 15 * step, 120 + ((step * 37) % 60)] }),
  );
  const placed = placeNames(places, frame);
  assert.ok(placed.length >= 3);
  for (const one of placed) {
    for (const other of placed) assert.ok(one === other || !overlap(one, other), one.text);
    for (const { text, at } of places)
      assert.ok(text === one.text || !overlap(one, { x: at[0], y: at[1], width: 1, height: 1 }));
  }
});

test('a name without room is left out, and the one that matters most is not', () => {
  const strip = { width: 120, height: 40 };
  const places = [aName({ at: [20, 20] }), aName({ text: 'Bay', at: [100, 20] })];
  const placed = placeNames(places, strip);
  assert.deepEqual(
    placed.map(({ text }) => text),
    ['Cape'],
  );
});

function overlap(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function aName(own: Partial<Name>): Name {
  return { text: 'Cape', size: 20, at: [200, 150], reach: [0, 0], main: false, ...own };
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
