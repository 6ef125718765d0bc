import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from './built.ts';
import { none } from './none.ts';
import { address, canonical, content, name, pages, site } from './published.ts';
import { savedItem } from './reference-manager.ts';

const saved = pages.map((page) => ({ page, item: savedItem(page) }));

everyItem(
  'is a web page, and no article of a journal or newspaper',
  ({ item }) => item.type === 'webpage',
);

everyItem(
  'is at its own address, not the report’s',
  ({ page, item }) => item.url === canonical(page.address),
);

everyItem(
  'has a day, a language and an abstract',
  ({ item }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(item.date ?? '') &&
    item.language === content.site.language &&
    item.abstract,
);

everyItem(
  'is by nobody: neither the report’s authors nor a speaker wrote it',
  ({ item }) => item.creators.length === 0,
);

everyItem(
  'that is a web page is part of this site, not of the newspaper',
  ({ item }) => item.type !== 'webpage' || item.publication === name,
);

test('no two pages are saved under one title', () => {
  const titles = saved.map(({ item }) => item.title);
  none(titles.filter((title, place) => titles.indexOf(title) !== place));
});

test('the item of a quotation names its speaker and the report, and has the words as abstract', () => {
  for (const [id, { data }] of content.quotes) {
    const item = savedItem(pageAt(site, `/quotes/${id}/`));
    assert.ok(item.title.startsWith(content.people.get(data.speaker)?.data.name ?? '?'));
    assert.ok(item.title.includes(content.site.report));
    assert.ok(item.abstract?.includes(data.text));
  }
});

test('the site is somewhere else than the newspaper', () => {
  assert.ok(!content.article.address.startsWith(address));
});

/** States a rule of what every page is saved as; the failure lists the pages that break it. */
function everyItem(rule: string, holds: (each: (typeof saved)[number]) => unknown): void {
  test(`every saved item ${rule}`, () => {
    none(
      saved
        .filter((each) => !holds(each))
        .map(({ page, item }) => `${page.file}: ${JSON.stringify(item)}`),
    );
  });
}
