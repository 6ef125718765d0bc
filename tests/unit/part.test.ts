import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Published } from '../../src/metadata/page.ts';
import { notInLongLists } from '../../src/metadata/lists.ts';
import { sitemapParts, toSitemap, toSitemapIndex } from '../../src/metadata/sitemap.ts';
import { inParts, listOf, partRoute } from '../../src/model/part.ts';
import { aSite } from '../fixtures/published.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const page = (path: string, more: Partial<Published> = {}): Published => ({
  ...{ path, title: 'A page', summary: 'It says something.' },
  ...{ published: '2031-05-02', updated: '2031-05-03', subject: { kind: 'tool' } },
  ...more,
});

test('a list of fifty is one part under its own address, and so is an empty one', () => {
  for (const count of [0, 1, 50]) {
    const [only, ...others] = inParts('/quotes/', numbers(count));
    assert.deepEqual(others, []);
    assert.deepEqual(only, {
      ...{ number: 1, of: 1, path: '/quotes/', first: 1 },
      items: numbers(count),
    });
    assert.equal(partRoute(1), undefined);
  }
});

test('a longer one has each item once, in order, fifty a part at most, and an address for each part', () => {
  const parts = inParts('/quotes/', numbers(101));
  assert.deepEqual(
    parts.flatMap(({ items }) => items),
    numbers(101),
  );
  assert.deepEqual(
    parts.map(({ path, first, items }) => [path, first, items.length]),
    [
      ['/quotes/', 1, 50],
      ['/quotes/page/2/', 51, 50],
      ['/quotes/page/3/', 101, 1],
    ],
  );
  assert.ok(parts.every(({ path }) => listOf(path) === '/quotes/'));
  assert.equal(listOf('/quotes/page/'), '/quotes/page/');
});

test('what a long list leads to is not listed a second time, and its first part stands for the rest', () => {
  const list = (path: string, number: number, of: number, parts: string[]) =>
    page(path, { subject: { kind: 'list', parts }, ...(of > 1 && { part: { number, of } }) });
  const pages = [
    list('/quotes/', 1, 2, ['/quotes/one/']),
    list('/quotes/page/2/', 2, 2, ['/quotes/two/']),
    ...['/quotes/one/', '/quotes/two/'].map((path) => page(path)),
    list('/people/', 1, 1, ['/people/ada/']),
    page('/people/ada/'),
  ];
  assert.deepEqual(
    notInLongLists(pages).map(({ path }) => path),
    ['/quotes/', '/people/', '/people/ada/'],
  );
});

test('a sitemap is one file up to a thousand pages, then parts of a thousand and their index', () => {
  const pages = numbers(1001).map((number) => page(`/quotes/q${number}/`));
  assert.deepEqual(sitemapParts(pages.slice(1)), []);
  const parts = sitemapParts(pages);
  const index = toSitemapIndex(parts, aSite());
  assert.deepEqual(
    [...index.matchAll(/<loc>([^<]+)/g)].map(([, loc = '']) => new URL(loc).pathname),
    ['/sitemap/1.xml', '/sitemap/2.xml'],
  );
  const maps = parts.map(({ items }) => toSitemap(items, aSite()));
  assert.deepEqual(
    maps.map((map) => map.match(/<url>/g)?.length),
    [1000, 1],
  );
});
