import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawView } from '../../src/map/draw.ts';
import { markOf, shapeIn, target } from '../../src/map/marks.ts';
import { content, mended, theMap } from '../fixtures/atlas.ts';

const map = theMap();
const outlines = mended();
const countries = map.regions.flatMap(({ on, countries: ids }) =>
  ids.map((id) => ({ id, on, iso: content.partners.get(id)?.iso ?? '' })),
);
const codes = countries.map(({ iso }) => iso);
// As wide as the column of a phone of 320 pixels.
const phone = 288;
const views = {
  whole: drawView(outlines, codes, map.whole, { width: 760, smallest: 1.2 }),
  part: drawView(outlines, codes, map.enlarged, { width: 460, smallest: 1.5 }),
};
const marks = countries.map(({ id, on, iso }) => ({
  id,
  on,
  ...markOf(shapeIn(views[on], iso), map.moved[id]),
}));

test('every country is on the map once', () => {
  assert.deepEqual(countries.map(({ id }) => id).sort(), [...content.partners.keys()].sort());
});

test('every country has a shape where it is a link, and none is cut away', () => {
  for (const { id, on, iso } of countries) assert.ok(shapeIn(views[on], iso).d, id);
});

test('a country smaller than a target has a ring, a large one has none', () => {
  const ringed = marks.filter(({ ring }) => ring).map(({ id }) => id);
  for (const id of ['luxembourg', 'montenegro', 'slovenia', 'south-korea', 'taiwan'])
    assert.ok(ringed.includes(id), id);
  for (const id of ['canada', 'australia', 'france', 'turkiye'])
    assert.ok(!ringed.includes(id), id);
});

test('rings lie within the frame', () => {
  for (const { id, on, x, y, ring } of marks) {
    const { width, height } = views[on];
    const radius = ring ? target / 2 : 0;
    assert.ok(x >= radius && x <= width - radius && y >= radius && y <= height - radius, id);
  }
});

test('on a phone no two rings overlap by more than a quarter', () => {
  for (const on of ['whole', 'part'] as const) {
    const scale = phone / views[on].width;
    const rings = marks.filter((each) => each.on === on && each.ring);
    for (const [index, a] of rings.entries())
      for (const b of rings.slice(index + 1)) {
        const apart = Math.hypot(a.x - b.x, a.y - b.y) * scale;
        assert.ok(apart >= target * 0.75, `${a.id} and ${b.id}: ${apart.toFixed(1)} pixels`);
      }
  }
});

test('New Zealand, the farthest, is whole within the frame', () => {
  const { width, height } = views.whole;
  for (const at of [
    [172.7, -34.4],
    [166.5, -46],
    [178.5, -37.7],
    [168, -47.2],
  ] satisfies [number, number][]) {
    const [x, y] = views.whole.at(at);
    assert.ok(x > 0 && x < width && y > 0 && y < height, String(at));
  }
});
