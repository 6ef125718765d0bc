import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { words } from '../../src/finder/fold.ts';
import { keyOf } from '../../src/finder/key.ts';
import { isStopWord } from '../../src/finder/stop-words.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { kindOf, limitsOf } from '../fixtures/limits.ts';
import { type Built, type Page, readBuilt } from './built.ts';
import { attribute, elements } from './dom.ts';
import { brokenLinks } from './link-check.ts';
import { none } from './none.ts';
import { archiveSite } from './shared-site.ts';
import { weigh } from './weight.ts';

const KB = 1024;

/** What lists fifty things with all that can be done with them has many elements, of few kinds. */
const ofLists = { html: 15.5 * KB, own: 8.25 * KB, elements: 1700 };
/** Of any other file that is fetched; what is taken along as a whole grows. */
const mostBytes = 256 * KB;
const takenAlong = /^copy\.zip$/;

suite('a site of 420 quotations', () => {
  let out: string;
  let site: Built;
  let content: ReturnType<typeof readContent>;

  before(async () => {
    const archive = await archiveSite();
    out = archive.out;
    content = readContent(archive.content);
    site = readBuilt(out);
  });

  test('has no page over the limits, and no other file over 256 KB', () => {
    none(site.pages.flatMap(heavy));
    none(
      site.files
        .filter((file) => !/\.(br|gz)$/.test(file) && !takenAlong.test(file))
        .map((file) => ({ file, bytes: statSync(join(out, file)).size }))
        .filter(({ bytes }) => bytes > mostBytes)
        .map(({ file, bytes }) => `${file}: ${bytes} bytes`),
    );
  });

  test('lists in a copy no more than the page does of what rests on a paragraph', () => {
    const rows = readFileSync(join(out, 'sources/report.md'), 'utf8').split('\n');
    const links = rows.map((row) => row.split('](').length - 1);
    assert.equal(Math.max(...links), 50);
    none(rows.filter((row, at) => links[at] === 50 && !/ and \d+ more$/.test(row)));
  });

  test('leads from its front page to every page by links, and by none that leads nowhere', () => {
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    const found = new Set(['/']);
    for (const address of found)
      for (const target of linkedFrom(pages.get(address))) if (pages.has(target)) found.add(target);
    none([...pages.keys()].filter((address) => !found.has(address) && address !== '/404.html'));
    none(brokenLinks(site));
  });

  test('has each quotation once in the parts of its list, in the order of the report', () => {
    const parts = partsOf('/quotes/');
    assert.equal(parts.length, 9);
    const listed = parts.flatMap(({ root }) =>
      elements(root, 'figure').flatMap((figure) => attribute(figure, 'id') ?? []),
    );
    const offset = (id: string) => content.ledger?.quotations[id]?.offset ?? 0;
    const ordered = [...content.quotes.values()].sort(
      (a, b) => a.data.paragraph - b.data.paragraph || offset(a.id) - offset(b.id),
    );
    assert.deepEqual(
      listed,
      ordered.map(({ id }) => id),
    );
  });

  test('has each word once in the parts of the concordance, and each of its places', () => {
    const parts = partsOf('/quotes/words/');
    assert.ok(parts.length > 5);
    const links = parts.flatMap((part) =>
      elements(part.root, 'dd')
        .flatMap((row) => elements(row, 'a'))
        .map((link) => attribute(link, 'href')),
    );
    const copies = parts.map((_, at) => {
      const name = at === 0 ? 'quotes/words.md' : `quotes/words/page/${at + 1}.md`;
      return readFileSync(join(out, name), 'utf8').match(/\/quotes\/(?!words)[^/]+\/\)/g)?.length;
    });
    assert.equal(
      copies.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      links.length,
    );
    const said = [...content.quotes.values()].flatMap(({ data }) => [
      ...new Set(words(data.text).flatMap((word) => (isStopWord(word.folded) ? [] : keyOf(word)))),
    ]);
    assert.equal(links.length, said.length);
  });

  for (const path of ['/sources/', '/sources/report/'])
    test(`has each paragraph of the report once in the parts of ${path}, in order`, () => {
      const parts = partsOf(path);
      assert.equal(parts.length, Math.ceil(content.article.paragraphs.length / 50));
      assert.ok(parts.length > 1);
      const ids = parts.flatMap(({ root }) =>
        elements(root, 'li').flatMap((each) => attribute(each, 'id') ?? []),
      );
      assert.deepEqual(
        ids.filter((id) => /^p\d+$/.test(id)),
        content.article.paragraphs.map((_, index) => `p${index + 1}`),
      );
    });

  test('gives all quotations as data, each part leading to the next', () => {
    const ids: string[] = [];
    for (let name: string | undefined = 'data/quotes.json'; name;) {
      const part = JSON.parse(readFileSync(join(out, name), 'utf8')) as Part;
      ids.push(...part.quotations.map(({ id }) => id));
      name = part.next && new URL(part.next).pathname.slice(1);
    }
    assert.deepEqual(ids.toSorted(), [...content.quotes.keys()].toSorted());
  });

  test('has the newest hundred entries in its feed', () => {
    const { items } = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as {
      items: unknown[];
    };
    assert.equal(items.length, 100);
  });

  function partsOf(path: string): Page[] {
    const number = (page: Page) => Number(/page\/(\d+)\//.exec(page.address)?.[1] ?? 1);
    return site.pages
      .filter(({ address }) => address === path || address.startsWith(`${path}page/`))
      .sort((a, b) => number(a) - number(b));
  }

  function heavy(page: Page): string[] {
    const kind = kindOf(page.address, content);
    const usual = limitsOf(kind);
    const isList = /^\/(quotes|people|speeches)\/(page\/|words\/|$)|^\/people\//.test(page.address);
    const over = (weight: ReturnType<typeof weigh>) =>
      (['html', 'own', 'elements'] as const).flatMap((what) => {
        const limit = isList ? Math.max(usual[what], ofLists[what]) : usual[what];
        return weight[what] > limit
          ? [`${page.address}: ${what} ${weight[what]}, not ${limit}`]
          : [];
      });
    // Of hundreds of pages few come near a limit: those are weighed as they are sent.
    return over(weigh(page, 5)).length > 0 ? over(weigh(page)) : [];
  }
});

/** The pages that a page leads to, without script. */
function linkedFrom(page: Page | undefined): string[] {
  if (!page) return [];
  const base = `http://site.invalid${page.address}`;
  return elements(page.root, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    const { origin, pathname } = new URL(href ?? '', base);
    return origin === 'http://site.invalid' ? [decodeURIComponent(pathname)] : [];
  });
}

interface Part {
  quotations: { id: string }[];
  next?: string;
}
