import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { secondStory } from '../fixtures/content.ts';
import { buildSite, emptyFolder } from './build.ts';
import { type Built, pageAt, readBuilt } from './built.ts';
import { attribute, classed, elements, textOf } from './dom.ts';
import { brokenLinks, brokenParts } from './link-check.ts';
import { none } from './none.ts';

const content = readContent(secondStory);
const { map, partners } = content;
const layers = map?.layers ?? [];

suite('a second story, with countries, layers and a legend of its own', () => {
  const out = join(emptyFolder({ after }), 'site');
  let site: Built;

  before(async () => {
    await buildSite({ out, env: { CONTENT_DIR: secondStory } });
    site = readBuilt(out);
  });

  test('builds a site whose links and patterns all lead somewhere', () => {
    const { quotes, people } = content;
    assert.ok(site.pages.length > quotes.size + people.size + layers.length);
    none([...brokenLinks(site), ...brokenParts(site)]);
  });

  test('each layer has its page, its legend and its labels, and each mark its look', () => {
    assert.deepEqual(
      layers.map(({ shows }) => shows),
      ['marks', 'status', 'marks', 'years'],
    );
    for (const [place, { id, finding, keys }] of layers.entries()) {
      const { root } = pageAt(site, place === 0 ? '/map/' : `/map/${id}/`);
      assert.equal(textOf(elements(root, 'h1')[0]!), finding);
      const [legend] = classed(root, 'legend').filter((each) => attribute(each, 'data-for') === id);
      assert.ok(legend && attribute(legend, 'hidden') === undefined, id);
      for (const { label } of Object.values(keys)) assert.ok(textOf(legend).includes(label), label);
      none(
        classed(root, 'mark')
          .filter((mark) => lookOf(mark) !== looks[id]?.[attribute(mark, 'data-c') ?? ''])
          .map((mark) => `${id}: ${attribute(mark, 'data-c')} is ${lookOf(mark)}`),
      );
    }
  });

  test('the lines between cities are on the layer that has them, and on no other', () => {
    for (const { id, tied } of layers) {
      const { root } = pageAt(site, id === layers[0]?.id ? '/map/' : `/map/${id}/`);
      const [figure] = classed(root, 'map');
      assert.equal(figure && attribute(figure, 'data-tied') !== undefined, tied, id);
      const [cities] = classed(root, 'cities');
      assert.ok(cities && textOf(cities).includes(map?.ties?.from.name ?? '?'));
    }
  });

  test('the table has a column for the layer that asks for one, and says what rows say', () => {
    const { root } = pageAt(site, '/map/');
    const [table] = elements(root, 'table');
    const words = table ? textOf(table) : '';
    for (const { name, marks } of partners.values())
      for (const said of [name, ...Object.values(marks).flatMap(({ note = [] }) => note)])
        assert.ok(words.includes(said), said);
    for (const layer of layers)
      if (layer.shows === 'marks' && layer.column) {
        assert.ok(words.includes(layer.column) && words.includes(layer.blank ?? '?'));
        for (const { cell = '' } of Object.values(layer.keys)) assert.ok(words.includes(cell));
      }
  });

  test('the map to take along has the first layer’s legend, within its edges', () => {
    const svg = readFileSync(join(site.dir, 'map/partner-map.svg'), 'utf8');
    for (const { label, short = label } of Object.values(layers[0]?.keys ?? {}))
      assert.ok(svg.includes(` ${short}</text>`), short);
    // The frames are scaled into the room that there is: 690 units down, and above the legend.
    const drawn = [...svg.matchAll(/scale\(([\d.]+)\)"><svg width="\d+" height="(\d+)"/g)];
    assert.equal(drawn.length, 2);
    for (const [, scale, height] of drawn) assert.ok(Number(scale) * Number(height) <= 690.5);
  });

  test('the story lights the countries of its steps, in the looks of what they are', () => {
    const { root } = pageAt(site, '/read/');
    const lit = classed(root, 'lit').map((group) =>
      elements(group, 'use').map((use) => `${attribute(use, 'data-c')} ${lookOf(use)}`),
    );
    assert.deepEqual(lit[0]?.length, 7, 'all but the one that is not lit');
    assert.deepEqual(lit[1], ['kenya engraved', 'tanzania engraved']);
  });
});

/** What each layer shows of each country, by the story's own files; a layer says nothing of others. */
const looks: Record<string, Record<string, string>> = {
  gauge: {
    ...{ ethiopia: 'solid', kenya: 'engraved', tanzania: 'engraved', uganda: 'hatch' },
    ...{ rwanda: 'hatch', 'south-sudan': 'hatch', zambia: 'hatch' },
  },
  signatures: {
    ...{ ethiopia: 'engraved', kenya: 'engraved', tanzania: 'engraved', uganda: 'engraved' },
    ...{ rwanda: 'engraved', 'south-sudan': 'stipple', zambia: 'stipple', burundi: 'outline' },
  },
  yards: {
    ...{ ethiopia: 'stipple', kenya: 'engraved', tanzania: 'engraved', uganda: 'stipple' },
    rwanda: 'stipple',
  },
  joined: {
    ...{ ethiopia: 'solid', kenya: 'engraved', tanzania: 'engraved', uganda: 'engraved' },
    rwanda: 'outline',
  },
};

function lookOf(element: Parameters<typeof attribute>[0]): string | undefined {
  return attribute(element, 'data-look');
}
