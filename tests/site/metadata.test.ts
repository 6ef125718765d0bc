import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from './built.ts';
import { elements, textOf } from './dom.ts';
import { formatFaults } from './formats.ts';
import { jsonLdOf, thingsIn } from './head.ts';
import { none } from './none.ts';
import { canonical, content, fileAt, pages, site } from './published.ts';
import { vocabularyFaults } from './vocabulary.ts';

const blocks = pages.map((page) => ({ page, blocks: jsonLdOf(page) }));
const things = blocks.flatMap(({ page, blocks: all }) =>
  thingsIn(all).map((thing) => ({ page, thing })),
);

test('every page has one block of JSON-LD, by schema.org, about itself', () => {
  none(
    blocks
      .filter(({ page, blocks: [block, ...more] }) => {
        const graph = block?.['@graph'];
        const [own] = Array.isArray(graph) ? graph : [];
        return more.length > 0 || own?.['@id'] !== canonical(page.address);
      })
      .map(({ page }) => page.file),
  );
  none(
    blocks
      .filter(({ blocks: [block] }) => block?.['@context'] !== 'https://schema.org')
      .map(({ page }) => page.file),
  );
});

test('the page for lost readers says nothing of itself', () => {
  assert.deepEqual(jsonLdOf(pageAt(site, '/404.html')), []);
});

test('every thing has a type, properties and values that schema.org knows', () => {
  none(
    vocabularyFaults(
      blocks.flatMap(({ page, blocks: all }) => all.map((block) => ({ file: page.file, block }))),
    ),
  );
});

test('schema.org’s types tell of each kind of fault, and of the page that has it', () => {
  const graph = (thing: object) => ({ '@context': 'https://schema.org', '@graph': [thing] });
  const planted = {
    'no such type': { '@type': 'WebPag' },
    'no such property': { '@type': 'WebPage', nme: 'x' },
    'a property of another type': { '@type': 'WebPage', startDate: '2031' },
    'a value of another kind': { '@type': 'WebPage', name: 5 },
    'a thing of another type': { '@type': 'WebPage', isPartOf: { '@type': 'Person' } },
    'no such property, further in': {
      '@type': 'Dataset',
      distribution: [{ '@type': 'DataDownload', contentUrll: 'x' }],
    },
    'no such action': { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', q: 'x' } },
  };
  const faults = vocabularyFaults(
    Object.entries(planted).map(([file, thing]) => ({ file, block: graph(thing) })),
  );
  assert.deepEqual(
    faults.map((fault) => fault.split(':')[0]),
    Object.keys(planted),
  );
});

test('every day is one, every address is whole, and no text stands in place of a thing', () => {
  none(
    things.flatMap(({ page, thing }) =>
      formatFaults(thing).map((fault) => `${page.file}: ${fault}`),
    ),
  );
});

test('every page has its day of publication, which is not after its last change', () => {
  const days = things.filter(({ thing }) => 'dateModified' in thing);
  assert.ok(days.length >= new Set(things.map(({ page }) => page.file)).size);
  none(
    days
      .filter(({ thing }) => !(String(thing['datePublished']) <= String(thing['dateModified'])))
      .map(({ page }) => page.file),
  );
});

test('the report is described by publisher, authors and address, and by nothing that was not seen', () => {
  const reports = things.filter(({ thing }) => thing['@id'] === content.article.address);
  assert.ok(reports.length > content.quotes.size, 'on every page of a quotation');
  for (const { thing } of reports) {
    assert.equal(thing['@type'], 'NewsArticle');
    assert.deepEqual(
      Object.keys(thing)
        .filter((key) => !key.startsWith('@'))
        .sort(),
      [...['author', 'inLanguage', 'publisher', 'url']],
    );
  }
});

test('what a graph points at on the site is there, down to the anchor', () => {
  const broken = blocks.flatMap(({ page, blocks: all }) =>
    addressesIn(all)
      .filter((address) => address.startsWith(canonical('/')) && !/\/cards\/|[{]/.test(address))
      .filter((address) => !named.test(address) && !isThere(address))
      .map((address) => `${page.file}: ${address}`),
  );
  none(broken);
});

for (const [id, { data }] of content.quotes)
  test(`${id} is a Quotation by its speaker, part of the report, word for word`, () => {
    const all = thingsIn(jsonLdOf(pageAt(site, `/quotes/${id}/`)));
    const quotation = all.find((thing) => thing['@type'] === 'Quotation');
    const speaker = thingsIn(quotation?.['creator'])[0];

    assert.equal(quotation?.['text'], data.text);
    assert.equal(quotation?.['position'], data.paragraph);
    assert.equal(quotation?.['@id'], canonical(`/quotes/${id}/#${id}`));
    assert.equal(thingsIn(quotation?.['isPartOf'])[0]?.['@id'], content.article.address);
    assert.equal(speaker?.['name'], content.people.get(data.speaker)?.data.name);
    assert.match(String(quotation?.['creditText']), new RegExp(`¶${data.paragraph}\\b`));
  });

test('every term is a DefinedTerm, every event an Event, every person the subject of a profile', () => {
  const count = (type: string) => things.filter(({ thing }) => thing['@type'] === type).length;
  assert.equal(count('DefinedTerm'), content.terms.size);
  assert.equal(count('Event'), content.events.size);
  assert.equal(count('ProfilePage'), content.people.size);
  assert.equal(count('Dataset'), 1);
});

test('a page is called in its graph what it is called at its head', () => {
  none(
    blocks
      .filter(({ page, blocks: all }) => {
        const [own] = thingsIn(all);
        const [title = ''] = elements(page.root, 'title').map(textOf);
        return !title.includes(String(own?.['headline'] ?? own?.['name']));
      })
      .map(({ page }) => page.file),
  );
});

// Names of things that have no place of their own on a page.
const named = /#(site|publisher|speaker)$/;

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return URL.canParse(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

function isThere(address: string): boolean {
  const [url = '', id] = address.split('#');
  const file = fileAt(url);
  const page = pages.find((each) => each.file === file);
  return id === undefined || !page
    ? file !== undefined
    : elements(page.root).some(({ attrs }) =>
        attrs.some((each) => each.name === 'id' && each.value === id),
      );
}
