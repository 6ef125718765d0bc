import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Catalog } from '../../src/model/catalog.ts';

const tide = { publisher: 'Tide Times', title: 'High water', described: false };
const catalog = new Catalog({
  shelves: new Map([
    ['quote', ['one-lamp']],
    ['person', ['petra-onsley']],
    ['term', ['lantern']],
    ['event', ['long-storm']],
    ['doubts', ['no-keeper']],
  ]),
  paragraphs: 4,
  sources: new Map([['tide', tide]]),
});

const held = [
  ['quote', 'one-lamp', '/quotes/one-lamp/'],
  ['person', 'petra-onsley', '/people/petra-onsley/'],
  ['term', 'lantern', '/glossary/#lantern'],
  ['event', 'long-storm', '/timeline/#long-storm'],
  ['doubts', 'no-keeper', '/doubts/no-keeper/'],
] as const;

for (const [shelf, id, path] of held)
  test(`a link to ${shelf}:${id} leads to ${path}`, () =>
    assert.equal(catalog.pathTo(shelf, id), path));

test('a source has its record on the page that its place in the list puts it on', () => {
  const ids = Array.from({ length: 501 }, (_, at) => `source_${at}`);
  const many = new Catalog({
    ...{ shelves: new Map(), paragraphs: 1 },
    sources: new Map(ids.map((id) => [id, tide])),
  });

  assert.equal(many.pathToSource('source_499'), '/sources/#source_499');
  assert.equal(many.pathToSource('source_500'), '/sources/page/2/#source_500');
});

const complaints = [
  {
    fault: 'an id with a slip',
    ask: () => catalog.pathTo('quote', 'one-lamb'),
    message: 'names the unknown quote “one-lamb”. Did you mean “one-lamp”?',
  },
  {
    fault: 'an id like no other',
    ask: () => catalog.pathTo('doubts', 'lighthouse'),
    message: 'names the unknown doubts “lighthouse”. Known: no-keeper.',
  },
  {
    fault: 'a shelf with a slip',
    ask: () => catalog.pathTo('quotes', 'one-lamp'),
    message: 'names the unknown shelf “quotes”. Did you mean “quote”?',
  },
  {
    fault: 'a source with a slip',
    ask: () => catalog.source('tides'),
    message: 'names the unknown source “tides”. Did you mean “tide”?',
  },
  ...[0, 5].map((number) => ({
    fault: `paragraph ${number} of four`,
    ask: () => catalog.requireParagraph(number),
    message: `names paragraph ${number}, but the report has 4. Name the paragraph that says so.`,
  })),
];

for (const { fault, ask, message } of complaints)
  test(`${fault} is refused with what to do`, () =>
    assert.throws(ask, { name: 'CatalogError', message }));

test('a source is found with its record', () => assert.equal(catalog.source('tide'), tide));

for (const number of [1, 4])
  test(`paragraph ${number} of four can be cited`, () =>
    assert.doesNotThrow(() => catalog.requireParagraph(number)));
