import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn, secondStory } from '../fixtures/content.ts';

const map = 'map.yml';
const rows = 'partners.yml';
const years = `{ id: more, shows: years, name: More, finding: More of the same,
    summary: The same years once more and in the same order so that there are two of them on one page.,
    text: ¶1, count: '{count} {year}', keys: { in: { label: a, look: solid },
    new: { label: b, look: hatch }, later: { label: c, look: outline } } }`;

const faults: [what: string, plant: Plant, file: string, field: string, message: RegExp][] = [
  [
    'a country that no region has',
    [map, '[south-sudan, zambia]', '[south-sudan]'],
    'content/map.yml',
    'regions',
    /must name “zambia” once/,
  ],
  [
    'a country that stands in two regions',
    [map, '[south-sudan, zambia]', '[south-sudan, zambia, kenya]'],
    'content/map.yml',
    'regions',
    /must name “kenya” once/,
  ],
  [
    'a region’s country that nobody knows',
    [map, '[south-sudan, zambia]', '[south-sudan, zambia, atlantis]'],
    'content/map.yml',
    'regions.2.countries',
    /unknown country “atlantis”/,
  ],
  [
    'a status that is not explained',
    [rows, 'status: neighbor', 'status: neighbour'],
    'content/partners.yml (burundi)',
    'status',
    /unknown status “neighbour”\. Did you mean “neighbor”\?/,
  ],
  [
    'a day of joining without words for it',
    [rows, 'status: observer', "status: observer\n  since: '2034'"],
    'content/map.yml',
    'statuses.observer',
    /has no “since”, but south-sudan has one/,
  ],
  [
    'a mark of a layer that there is not',
    [rows, 'gauge: { key: standard', 'gauges: { key: standard'],
    'content/partners.yml (ethiopia)',
    'marks.gauges',
    /unknown layer of marks “gauges”\. Did you mean “gauge”\?/,
  ],
  [
    'a mark that the layer does not explain',
    [rows, 'key: standard', 'key: wide'],
    'content/partners.yml (ethiopia)',
    'marks.gauge.key',
    /unknown mark of gauge “wide”\. Known: narrow, both, standard\./,
  ],
  [
    'a layer that shows something else',
    [map, 'shows: years', 'shows: weather'],
    'content/map.yml',
    'layers.3.shows',
    /shows none of status, years, marks/,
  ],
  [
    'a layer of years without one of its three keys',
    [map, /\n {6}later: .*/, ''],
    'content/map.yml',
    'layers.3.keys.later',
    /is missing/,
  ],
  [
    'a count without its year',
    [map, 'In {year} there were {count}', 'There were {count}'],
    'content/map.yml',
    'layers.3.count',
    /must have \{count\} and \{year\}/,
  ],
  [
    'a look that there is not',
    [map, 'look: stipple, mark', 'look: dotted, mark'],
    'content/map.yml',
    'layers.2.keys.planned.look',
    /must be one of solid, engraved, gray, hatch, stipple, outline, own\./,
  ],
  [
    'two layers of years',
    [map, '  - id: signatures\n', `  - ${years}\n  - id: signatures\n`],
    'content/map.yml',
    'layers',
    /have the years twice/,
  ],
  [
    'ties that no layer shows',
    [map, '    tied: true\n', ''],
    'content/map.yml',
    'ties',
    /belong together/,
  ],
  [
    'a main tie that leads nowhere',
    [map, 'main: ethiopia', 'main: kenya'],
    'content/map.yml',
    'ties.main',
    /is kenya, to which no tie leads/,
  ],
  [
    'a pattern of sounds with an open bracket',
    ['names.yml', "'[qk]+'", "'[qk+'"],
    'content/names.yml',
    'sounds.0.written',
    /is no regular expression/,
  ],
];

for (const [what, plant, file, field, message] of faults)
  test(`${what} is refused, with the file and the field`, (t) => {
    const copy = copyContent(t, 'content', secondStory);
    copy.plant(...plant);
    const found = faultsIn(copy);
    const [fault] = found.filter((each) => each.file === file && each.field === field);
    assert.ok(fault, JSON.stringify(found, null, 2));
    assert.match(fault.message, message);
  });

test('the second story has no fault as it stands', (t) => {
  assert.deepEqual(faultsIn(copyContent(t, 'content', secondStory)), []);
});
