import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWorks } from '../../src/citation/engine.ts';
import { type Page, pageAt } from './built.ts';
import { type Element, attribute, classed, elements, textOf, withId } from './dom.ts';
import { none } from './none.ts';
import { canonical, content, name, pages, read, site } from './published.ts';
import { savedItem } from './reference-manager.ts';

const boxes = pages.map((page) => ({
  page,
  box: classed(page.root, 'cite').find(({ tagName }) => tagName === 'details'),
}));

everyBox('is there, closed, and says what it is', ({ box }) => {
  const [summary] = box ? elements(box, 'summary') : [];
  return (
    box && attribute(box, 'open') === undefined && /^Cite/.test(summary ? textOf(summary) : '')
  );
});

everyBox('cites its page in three styles: title, site, day and address', ({ page, box }) => {
  const item = savedItem(page);
  const cited = box ? citationsIn(box).slice(0, 3) : [];
  const day = new Date(`${item.date}`);
  const year = String(day.getUTCFullYear());
  return (
    String(cited.map(({ style }) => style)) === 'APA,Chicago,MLA' &&
    cited.every(({ text }) => {
      // Two of the styles capitalize titles.
      const bare = (words: string) => words.replace(/[“”‘’.?]/g, '').toLowerCase();
      return (
        bare(text).includes(bare(item.title)) &&
        text.includes(name) &&
        text.includes(year) &&
        text.includes(item.url ?? '?')
      );
    })
  );
});

everyBox('leads to files that say the same: BibTeX, RIS, CSL-JSON', ({ page }) => {
  const item = savedItem(page);
  return ['bib', 'ris', 'csl.json'].every((ending) => {
    const [work, ...more] = parseWorks(read(fileOf(page, ending)));
    const [year, month, day] = work?.issued?.['date-parts'][0] ?? [];
    return (
      more.length === 0 &&
      work?.title === item.title &&
      work?.URL === item.url &&
      work?.language === item.language &&
      [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') === item.date
    );
  });
});

everyBox('links to each of those files', ({ page, box }) => {
  const hrefs = (box ? elements(box, 'a') : []).map(
    (link) => new URL(attribute(link, 'href') ?? '', `http://site.invalid${page.address}`).pathname,
  );
  return ['bib', 'ris', 'csl.json', 'md'].every((ending) =>
    hrefs.includes(`/${fileOf(page, ending)}`),
  );
});

test('no two works have one key', () => {
  const keys = pages.flatMap((page) => parseWorks(read(fileOf(page, 'bib'))).map(({ id }) => id));
  assert.equal(new Set(keys).size, pages.length);
});

test('the page for lost readers is not to be cited', () => {
  assert.equal(classed(pageAt(site, '/404.html').root, 'cite').length, 0);
});

for (const id of content.quotes.keys())
  test(`${id} can be cited apart from the report, and embedded as oEmbed does`, () => {
    const page = pageAt(site, `/quotes/${id}/`);
    const box = boxes.find((each) => each.page === page)?.box;
    assert.ok(box);
    const report = citationsIn(box).slice(3);
    assert.deepEqual(
      report.map(({ style }) => style),
      ['APA', 'Chicago', 'MLA'],
    );
    for (const { text } of report) {
      assert.ok(text.includes(content.article.address) && !text.includes(canonical('/')));
      assert.ok(content.article.authors.every((author) => text.includes(author)));
      assert.doesNotMatch(text.replace(content.article.address, ''), /\d{4}/);
    }
    const embed = withId(page.root, 'embed');
    const { html } = JSON.parse(read(`oembed/${id}.json`)) as { html: string };
    assert.equal(embed && textOf(embed), html);
  });

test('only the report is by the report’s authors', () => {
  const works = parseWorks(read('data/quotes.bib'));
  const signed = works.filter(({ author }) => author);
  assert.deepEqual(
    signed.map(({ id }) => id),
    ['report'],
  );
  assert.equal(signed[0]?.issued, undefined);
});

function citationsIn(box: Element): { style: string; text: string }[] {
  const texts = (tag: string) => elements(box, tag).map(textOf);
  const styles = texts('dt');
  return texts('dd').map((text, place) => ({ style: styles[place] ?? '', text }));
}

function fileOf({ address }: Page, ending: string): string {
  return `${address.replace(/^\/|\/$/g, '') || 'index'}.${ending}`;
}

/** States a rule of the citation on every page; the failure lists the pages that break it. */
function everyBox(rule: string, holds: (each: (typeof boxes)[number]) => unknown): void {
  test(`the citation of every page ${rule}`, () => {
    none(boxes.filter((each) => !holds(each)).map(({ page }) => page.file));
  });
}
