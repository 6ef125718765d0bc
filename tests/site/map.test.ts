import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { daysIn } from '../../src/model/day.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { outDir, pageAt, readBuilt } from './built.ts';
import { type Element, attribute, classed, elements, textOf, withId } from './dom.ts';

const { dayInWords } = daysIn('en-GB');
const KB = 1024;
const site = readBuilt(outDir);
const content = readContent(process.env['CONTENT_DIR'] ?? 'content');
const { partners, map } = content;
const ids = [...partners.keys()].sort();
const layers = map?.layers ?? [];
const addresses = layers.map(({ id }, index) => (index === 0 ? '/map/' : `/map/${id}/`));

for (const address of addresses) {
  const { root } = pageAt(site, address);
  const marks = classed(root, 'mark');
  const rows = elements(root, 'tr').filter((row) => attribute(row, 'data-c'));
  const panels = classed(root, 'panel');

  test(`${address}: map, table and panels speak of the same countries`, () => {
    assert.deepEqual(marks.map(countryOf).sort(), ids);
    assert.deepEqual(rows.map(countryOf).sort(), ids);
    assert.deepEqual(panels.map((panel) => attribute(panel, 'id')).sort(), ids);
  });

  test(`${address}: every country has a shape, and its link a name and its panel`, () => {
    const links = classed(root, 'shapes').flatMap((group) => elements(group, 'a'));
    for (const mark of marks) {
      const id = countryOf(mark);
      const own = links.filter((link) => attribute(link, 'href') === `#${id}`);
      const shapes = own.flatMap((link) => elements(link, 'path'));
      assert.deepEqual(shapes.map(countryOf), [id]);
      assert.ok(shapes.every(isDrawn), `no shape: ${id}`);
      assert.equal(attribute(mark, 'href'), `#${id}`);
      const [title] = elements(mark, 'title');
      assert.ok(title && textOf(title).startsWith(partners.get(id)?.name ?? '?'), id);
    }
  });

  test(`${address}: a mark and its shapes look the same`, () => {
    for (const mark of marks)
      for (const other of elements(root).filter((each) => sameShape(each, mark)))
        assert.equal(attribute(other, 'data-look'), attribute(mark, 'data-look'), countryOf(mark));
  });

  test(`${address}: the table is in the order in which the regions are read`, () => {
    assert.deepEqual(
      rows.map(countryOf),
      map?.regions.flatMap(({ countries }) => countries),
    );
  });

  test(`${address}: its finding is its title, and the map can be skipped`, () => {
    const [heading] = elements(root, 'h1');
    assert.equal(heading && textOf(heading), layers[addresses.indexOf(address)]?.finding);
    assert.ok(elements(root, 'a').some((link) => attribute(link, 'href') === '#countries'));
    assert.ok(withId(root, 'countries'));
  });
}

test('the table says what the map says: status, year, center, paragraphs, sources', () => {
  const { root } = pageAt(site, '/map/');
  // Said once, and not in each row.
  const [table] = elements(root, 'table');
  assert.equal(table && textOf(table).match(/no source was read/g)?.length, 1);
  for (const [id, partner] of partners) {
    const row = withId(root, `row-${id}`);
    const words = row ? textOf(row) : '';
    assert.ok(words.includes(partner.name) && words.includes(partner.alpha2), id);
    if (partner.since) assert.ok(words.includes(partner.since.slice(0, 4)), `${id}: no year`);
    for (const layer of layers)
      if (layer.shows === 'marks') {
        const { key = '', note = '' } = partner.marks[layer.id] ?? {};
        for (const said of [layer.keys[key]?.cell ?? '', note])
          assert.ok(words.includes(said), `${id}: ${said}`);
      }
    for (const number of partner.paragraphs) assert.ok(words.includes(`¶${number}`), id);
    const cited = row ? elements(row, 'a').map((link) => attribute(link, 'href') ?? '') : [];
    for (const source of partner.sources)
      assert.ok(
        cited.some((href) => href.endsWith(`/sources/#${source}`)),
        `${id}: ${source}`,
      );
  }
});

test('the map weighs at most 15 KB on the front page and 22 on its own', (t) => {
  const home = figureOf(pageAt(site, '/').html);
  t.diagnostic(`front page: ${home} bytes of map`);
  assert.ok(home > 5 * KB && home <= 15 * KB, `${home} bytes`);

  for (const address of addresses) {
    const own = figureOf(pageAt(site, address).html);
    t.diagnostic(`${address}: ${own} bytes of map`);
    assert.ok(own > 5 * KB && own <= 22 * KB, `${address}: ${own} bytes`);
  }
});

test('the map’s script is at most 18 KB, and only pages with a map ask for it', (t) => {
  const script = brotliCompressSync(readFileSync(join(site.dir, 'scripts/partner-map.js'))).length;
  t.diagnostic(`${script} bytes of script`);
  assert.ok(script <= 18 * KB, `${script} bytes`);

  for (const { address, html } of site.pages) {
    const shows = html.includes('<figure class="map"');
    assert.equal(html.includes('scripts/partner-map.js'), shows, address);
    // The script that waits for it is carried.
    assert.equal(html.includes('template.held'), shows, address);
    const style = address === '/' ? 'map/figure.css' : ':target) [data-c=';
    assert.equal(html.includes(style), shows, address);
    assert.equal(shows, address === '/' || addresses.includes(address), address);
  }
});

test('each projection that was tried is shown by a file of its own, which follows the page’s theme', () => {
  const { root } = pageAt(site, '/map/');
  const [list] = classed(root, 'tried');
  const pictures = list ? elements(list, 'img') : [];
  assert.equal(pictures.length, map?.tried.length);
  for (const picture of pictures) {
    const file = attribute(picture, 'src')?.replace('../map/', '') ?? '';
    const svg = readFileSync(join(site.dir, 'map', file), 'utf8');
    assert.match(svg, /prefers-color-scheme:dark/);
    assert.ok((svg.match(/<path d="[^"]{100,}"/g) ?? []).length > 4, file);
  }
});

test('the map to take along carries its day and credit, and its embedding no script', () => {
  const svg = readFileSync(join(site.dir, 'map/partner-map.svg'), 'utf8');
  assert.ok(svg.includes(map ? dayInWords(map.asOf) : '?') && svg.includes('Natural Earth'));
  assert.ok(!/<script|\son\w+=|href=/.test(svg));
  const png = readFileSync(join(site.dir, 'map/partner-map.png'));
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2400, 1600]);

  const [snippet] = elements(pageAt(site, '/map/').root, 'pre').map(textOf);
  assert.match(
    snippet ?? '',
    /^<a href="https?:\/\/[^"]+\/map\/"><img src="[^"]+\.png" [^>]*alt="/,
  );
  assert.ok(!snippet?.includes('<script'));
});

test('the timeline tells every event with its day and a source, oldest first', () => {
  const { root } = pageAt(site, '/timeline/');
  const [list] = classed(root, 'timeline');
  const events = list ? elements(list, 'li').filter((item) => attribute(item, 'id')) : [];
  assert.deepEqual(
    events.map((event) => attribute(event, 'id')).sort(),
    [...content.events.keys()].sort(),
  );

  const dates = events.map((event) => attribute(elements(event, 'time')[0]!, 'datetime') ?? '');
  assert.deepEqual(dates, [...dates].sort());
  for (const event of events) {
    const sources = elements(event, 'a').filter((link) =>
      /\/sources\/#/.test(attribute(link, 'href') ?? ''),
    );
    assert.ok(sources.length > 0, `${attribute(event, 'id')} has no source`);
  }
});

function countryOf(element: Element): string {
  return attribute(element, 'data-c') ?? '';
}

function isDrawn(path: Element): boolean {
  return (attribute(path, 'd') ?? '').length > 10;
}

function sameShape(element: Element, mark: Element): boolean {
  return countryOf(element) === countryOf(mark) && element.tagName === 'path';
}

function figureOf(html: string): number {
  const start = html.indexOf('<figure class="map"');
  return brotliCompressSync(html.slice(start, html.indexOf('</figure>', start))).length;
}
