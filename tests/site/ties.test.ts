import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { type Page, outDir, pageAt, readBuilt } from './built.ts';
import { type Element, attribute, classed, elements, textOf } from './dom.ts';
import { toAddress } from './link-check.ts';
import { none } from './none.ts';
import { linkedUnder, listedUses, writtenLinks } from './ties.ts';

const site = readBuilt(outDir);
const content = readContent(process.env['CONTENT_DIR'] ?? 'content');
const { statements, views, ...others } = content.site.sections;
const links = writtenLinks(site);
const sources = pageAt(site, '/sources/');
const usesPages = site.pages.filter(({ address }) => /^\/sources\/./.test(address));

/** Says where a list of uses and the links that are really there differ. */
function differences(to: string, listed: string[], linking: string[]): string[] {
  const lacking = linking.filter((from) => !listed.includes(from));
  const idle = listed.filter((from) => !linking.includes(from));
  return [
    ...new Set(lacking.map((from) => `${to} does not list ${from}, which links there`)),
    ...idle.map((from) => `${to} lists ${from}, which has no link there`),
  ];
}

function linking(to: string): string[] {
  return links.filter((link) => link.to === to && link.from !== to).map(({ from }) => from);
}

function ofPages(shelves: string[]): string[] {
  return site.pages
    .filter(({ address }) => shelves.some((shelf) => address.startsWith(`/${shelf}/`)))
    .filter(({ address }) => address.split('/').length === 4)
    .flatMap((page) =>
      differences(page.address, listedUses(page, page.root), linking(page.address)),
    );
}

function ofRecords(page: Page, pick: (id: string) => boolean, of: typeof linking): string[] {
  return records(page)
    .filter(({ id }) => pick(id))
    .flatMap(({ id, record }) => {
      const to = `${page.address}#${id}`;
      return differences(to, listedUses(page, record), of(to));
    });
}

test('a quotation’s “Used in” is the places that show or link to it', () => {
  none(ofPages(['quotes']));
});

test('an entry’s “Linked from” is the places that link to it', () => {
  none(ofPages([statements, views, ...Object.values(others)]));
});

test('a source’s “Cited in” is the places that cite it', () => {
  const told = usesPages.flatMap((page) => records(page).map(({ id }) => id));
  const known = [...content.sources.keys()];
  assert.deepEqual(told.filter((id) => content.sources.has(id)).sort(), known.sort());
  none(
    usesPages.flatMap((page) => {
      const cited = (to: string) => linking(to.replace(/.*#/, '/sources/#'));
      return ofRecords(page, (id) => content.sources.has(id), cited);
    }),
  );
});

test('the list of sources says of each, and of each paragraph, how many pages use it, and leads there', () => {
  const found = records(sources).map(({ id, record }) => {
    const [more] = classed(record, 'uses');
    const [page, to] = more ? toAddress(sources, more).split('#') : [];
    const told = usesPages.find(({ address }) => address === page);
    const there = told && records(told).find((each) => each.id === to)?.record;
    const listed = told && there ? listedUses(told, there).length : 0;
    const said = Number(/\d+/.exec(more ? textOf(more) : '')?.[0]);
    return { id, to, said, listed };
  });
  assert.equal(found.length, content.sources.size + (content.ledger?.article.paragraphs ?? 0));
  none(
    found
      .filter(({ id, to, said, listed }) => to !== id || said !== listed)
      .map((each) => JSON.stringify(each)),
  );
});

test('a term’s “Used in” is the places that link to it', () => {
  none(ofRecords(pageAt(site, '/glossary/'), (id) => content.terms.has(id), linking));
});

test('a paragraph’s “Drawn on in” is the places that cite it or quote from it', () => {
  none(ofRecords(pageAt(site, '/sources/report/'), (id) => /^p\d+$/.test(id), drawing));
});

test('each paragraph of the report has its record, with its quotations', () => {
  const { paragraphs = 0 } = content.ledger?.article ?? {};
  const found = records(sources).filter(({ id }) => /^p\d+$/.test(id));
  assert.ok(paragraphs > 0);
  assert.deepEqual(
    found.map(({ id }) => id),
    Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`),
  );
  for (const [id, { data }] of content.quotes) {
    const record = found[data.paragraph - 1]?.record;
    const ways = record ? elements(record, 'a').map((link) => attribute(link, 'href')) : [];
    assert.ok(ways.includes(`../quotes/${id}/`), `¶${data.paragraph} leads to ${id}`);
  }
});

test('what a quotation answers is answered by it, and the other way round', () => {
  none(lopsided('quotes'));
});

/** Answers that only one of two pages of a shelf shows. */
function lopsided(shelf: string): string[] {
  const pairs = (heading: string) =>
    site.pages
      .filter(({ address }) => address.startsWith(`/${shelf}/`))
      .flatMap((page) => linkedUnder(page, heading, [shelf]).map((to) => [page.address, to]));
  const answers = pairs('What it answers').map(String).sort();
  const answered = pairs('What answers it').map((pair) => String(pair.reverse()));

  assert.ok(answers.length > 0, 'something answers something');
  return differences('the answers', answers, answered.sort());
}

/** Places that cite a paragraph in prose, in a range too, and entries that quote from it. */
function drawing(to: string): string[] {
  const number = Number(to.replace(/.*#p/, ''));
  const entry = new RegExp(`^/(${[statements, views, ...Object.values(others)].join('|')})/.`);
  const citing = links.filter(({ from, to, link }) => {
    if (!/^\/sources\/#p\d+$/.test(to)) return false;
    const [first = 0, last = first] = textOf(link).match(/\d+/g)?.map(Number) ?? [];
    // What the site prints beside a grade has a label for screen readers; what is written has none.
    const printed = attribute(link, 'aria-label') !== undefined;
    return first <= number && number <= last && (!printed || entry.test(from));
  });
  return citing.map(({ from }) => from);
}

function records({ root }: Page): { id: string; record: Element }[] {
  return elements(root, 'li').flatMap((record) => {
    const id = attribute(record, 'id');
    return id ? [{ id, record }] : [];
  });
}
