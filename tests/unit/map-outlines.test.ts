import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoContains } from 'd3';
import { toOutlines } from '../../src/map/outlines.ts';
import { codeOf, content, mended, readAtlas, theMap } from '../fixtures/atlas.ts';

type Place = [number, number];

const outlines = mended();
const countries = [...content.partners.values()];

for (const [place, at, name] of [
  ['Simferopol', [34.1, 44.95], 'Ukraine'],
  ['Sevastopol', [33.6, 44.6], 'Ukraine'],
  ['Kerch', [36.3, 45.3], 'Ukraine'],
  ['Donetsk', [37.8, 48], 'Ukraine'],
  ['Taipei', [121.5, 25], 'Taiwan'],
  ['Kaliningrad', [20.8, 54.7], 'Russia'],
  ['Kangerlussuaq', [-50, 67], 'Denmark'],
  ['Anchorage', [-149.6, 61.5], 'United States'],
  ['Ajaccio', [9.0, 42.1], 'France'],
  ['Hobart', [147, -42.5], 'Australia'],
  ['Christchurch', [172, -43.5], 'New Zealand'],
  ['Sapporo', [142.5, 43.2], 'Japan'],
] satisfies [string, Place, string][])
  test(`${place} lies in the shape of ${name} and in no other`, () => {
    assert.deepEqual(holdersOf(at), [name]);
  });

for (const [place, at] of [
  ['Kunashir', [145.9, 44.1]],
  ['Iturup', [147.8, 45.0]],
  ['Shikotan', [146.75, 43.8]],
  ['Dokdo', [131.87, 37.24]],
  ['the islands that Japan calls Senkaku and China Diaoyu', [123.47, 25.74]],
  ['the Paracel Islands', [112.34, 16.83]],
  ['French Guiana', [-53, 4]],
  ['Guadeloupe', [-61.6, 16.2]],
  ['Réunion', [55.5, -21.1]],
  ['Bonaire', [-68.3, 12.2]],
  ['Hawaii', [-155.5, 19.6]],
  ['Laayoune in Western Sahara', [-13.2, 27.1]],
  ['Pristina', [21.1, 42.6]],
  ['Dublin', [-7, 53.3]],
] satisfies [string, Place][])
  test(`no country of the map holds ${place}`, () => {
    assert.deepEqual(holdersOf(at), []);
  });

test('what no country holds is still land', () => {
  const rest = outlines.besides(countries.map(({ iso }) => iso));
  for (const at of [
    [145.9, 44.1],
    [-53, 4],
    [-155.5, 19.6],
    [-13.2, 27.1],
  ] satisfies Place[])
    assert.ok(geoContains(rest, at), `${at} is under water`);
});

test('the atlas does draw what is mended: otherwise the mend could go', () => {
  const asDrawn = toOutlines(readAtlas(), [], 25);
  assert.ok(geoContains(asDrawn.of(codeOf('Russia')), [34.1, 44.95]));
  assert.ok(geoContains(asDrawn.of(codeOf('France')), [-53, 4]));
  assert.ok(!geoContains(asDrawn.of(codeOf('Denmark')), [-50, 67]));
});

test('a mend that finds nothing stops the build and says so', () => {
  const lost = { what: 'Atlantis', from: codeOf('Greece') };
  assert.throws(
    () => toOutlines(readAtlas(), [{ ...lost, within: [-40, 30, -30, 40] }], 25),
    /mends “Atlantis”, but the atlas draws nothing there under 300/,
  );
});

test('a country that the atlas lacks stops the build', () => {
  assert.throws(() => outlines.of('999'), /no country with the code 999/);
});

test('every mend says why', () => {
  for (const { what, why } of theMap().mends) assert.ok(why.length > 20, what);
});

function holdersOf(at: Place): string[] {
  return countries.filter(({ iso }) => geoContains(outlines.of(iso), at)).map(({ name }) => name);
}
