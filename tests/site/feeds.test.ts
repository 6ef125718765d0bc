import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { kinds } from '../../src/schemas/entry.ts';
import { headLinks } from './head.ts';
import { none } from './none.ts';
import { address, canonical, content, fileAt, name, pages, read, site } from './published.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (tag) => ['entry', 'link', 'url'].includes(tag),
});
const entries = kinds.flatMap((kind) =>
  [...content[kind].values()].map(({ id, data }) => ({
    path: `/${content.site.sections[kind]}/${id}/`,
    data,
  })),
);

for (const file of ['feed.xml', 'changes.xml', 'sitemap.xml', 'opensearch.xml'])
  test(`${file} is well-formed`, () => assert.doesNotThrow(() => parser.parse(read(file), true)));

for (const file of ['feed', 'changes']) {
  const { feed } = parser.parse(read(`${file}.xml`)) as { feed: Atom };
  const json = JSON.parse(read(`${file}.json`)) as JsonFeed; // JSON of our own

  test(`${file}.xml has what Atom asks for, and says where it is`, () => {
    assert.ok(feed.title.includes(name));
    assert.ok(fileAt(feed.id));
    assert.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
    assert.equal(feed['@_xml:lang'], content.site.language);
    assert.ok(feed.author.name);
    assert.ok(!Number.isNaN(Date.parse(feed.updated)));
    const self = feed.link.find((link) => link['@_rel'] === 'self');
    assert.equal(self?.['@_href'], canonical(`/${file}.xml`));
  });

  test(`each item of ${file} has an id of its own, a day, and leads to a page`, () => {
    const items = feed.entry ?? [];
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    none(items.filter(({ link }) => !fileAt(link[0]?.['@_href'] ?? '')).map(({ id }) => id));
    none(items.filter(({ updated }) => !/^\d{4}-\d{2}-\d{2}T/.test(updated)).map(({ id }) => id));
    none(items.filter(({ updated }) => updated > feed.updated).map(({ id }) => id));
  });

  test(`${file}.json is a JSON Feed with the same items`, () => {
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(json.feed_url, canonical(`/${file}.json`));
    assert.deepEqual(
      json.items.map(({ id }) => id),
      (feed.entry ?? []).map(({ id }) => id),
    );
    none(json.items.filter((item) => !item.content_html && !item.content_text).map(({ id }) => id));
  });
}

test('the feed has every entry, whole, on the day of its last change', () => {
  const { feed } = parser.parse(read('feed.xml')) as { feed: Atom };
  const items = new Map(feed.entry?.map((item) => [item.id, item]));
  none(
    entries
      .filter(({ path, data }) => !items.get(canonical(path))?.updated.startsWith(data.updated))
      .map(({ path }) => path),
  );
  none(
    [...items.values()]
      .filter(({ content: body }) => (body?.['#text'] ?? '').length < 150)
      .map(({ id }) => id),
  );
});

test('every id in the feed is there once, and what points at one finds it', () => {
  const { items } = JSON.parse(read('feed.json')) as JsonFeed;
  const { feed } = parser.parse(read('feed.xml')) as { feed: Atom };
  for (const html of [
    items.map((item) => item.content_html).join(''),
    feed.entry?.map((item) => item.content?.['#text']).join('') ?? '',
  ]) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    assert.ok(ids.length > entries.length);
    none(ids.filter((id, place) => ids.indexOf(id) !== place));
    const pointing = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)];
    none(pointing.map(([, id = '']) => id).filter((id) => !ids.includes(id)));
  }
});

test('links in the feed lead to pages of the site or out, never nowhere', () => {
  const hrefs = [...read('feed.xml').matchAll(/href="([^"#]+)/g)].map(([, href = '']) => href);
  assert.ok(hrefs.length > entries.length);
  none(hrefs.filter((href) => (href.startsWith(address) ? !fileAt(href) : !/^https?:/.test(href))));
});

test('the feed of changes has what the change log has', () => {
  const json = JSON.parse(read('changes.json')) as JsonFeed;
  assert.equal(json.items.length, content.changes.length);
});

test('the sitemap has every page but the one for lost readers, with a day on which something changed', () => {
  const { urlset } = parser.parse(read('sitemap.xml')) as {
    urlset: { url: { loc: string; lastmod: string }[] };
  };
  assert.deepEqual(
    urlset.url.map(({ loc }) => loc).sort(),
    pages.map((page) => canonical(page.address)).sort(),
  );
  const people = [...content.people.values()].map(({ data }) => data.updated);
  const fronts = Object.values(content.fronts).map(({ data }) => data.updated);
  const days = [
    ...entries.map(({ data }) => data.updated),
    ...people,
    ...fronts,
    content.about.data.updated,
    content.accessibility.data.updated,
    ...content.changes.map(({ date }) => date),
  ];
  none(urlset.url.filter(({ lastmod }) => !days.includes(lastmod)).map(({ loc }) => loc));
  for (const { path, data } of entries)
    assert.ok(
      (urlset.url.find(({ loc }) => loc === canonical(path))?.lastmod ?? '') >= data.updated,
    );
});

test('robots may read everything and are shown the sitemap', () => {
  assert.match(read('robots.txt'), /^User-agent: \*\nAllow: \/$/m);
  assert.ok(read('robots.txt').includes(`Sitemap: ${canonical('/sitemap.xml')}`));
});

test('a browser is told how to search, in a name that is short enough', () => {
  const { OpenSearchDescription: search } = parser.parse(read('opensearch.xml')) as {
    OpenSearchDescription: Search;
  };
  assert.ok(search.ShortName.length <= 16);
  assert.equal(search.Url['@_template'], `${canonical('/search/')}?q={searchTerms}`);
});

test('every page leads to the feed and to the search', () => {
  none(
    pages
      .filter((page) => headLinks(page, 'alternate', 'application/atom+xml').length !== 1)
      .map(({ file }) => file),
  );
  none(pages.filter((page) => headLinks(page, 'search').length !== 1).map(({ file }) => file));
});

test('llms.txt lists every page’s copy in Markdown, and every file of the data', () => {
  const lines = read('llms.txt');
  none(
    pages
      .map(({ address: path }) =>
        canonical(path === '/' ? '/index.md' : path.replace(/\/$/, '.md')),
      )
      .filter((copy) => !lines.includes(`](${copy})`) || !fileAt(copy)),
  );
  const files = site.files.filter((file) => /^data\/quotes\.(json|csv|bib|ris)$/.test(file));
  none(files.filter((file) => !lines.includes(canonical(`/${file}`))));
});

interface Atom {
  '@_xmlns': string;
  '@_xml:lang': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: Link[];
  entry?: { id: string; updated: string; link: Link[]; content?: { '#text': string } }[];
}

interface Link {
  '@_rel'?: string;
  '@_href': string;
}

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; content_html?: string; content_text?: string }[];
}

interface Search {
  ShortName: string;
  Url: { '@_template': string };
}
