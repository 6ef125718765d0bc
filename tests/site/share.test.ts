import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Element, attribute, classed, elements, textOf } from './dom.ts';
import { none } from './none.ts';
import { canonical, content, fileAt, pages } from './published.ts';

const rows = pages.map((page) => ({ page, rows: elements(page.root, 'share-row') }));

test('every page has its actions: share, link, citation, picture in two forms, a report of errors', () => {
  none(
    rows
      .filter(({ page, rows: all }) => {
        const own = all.filter((row) => linkOf(row) === canonical(page.address));
        return !own.some((row) =>
          ['Share', 'Copy link', 'Cite', 'Card', 'Square card'].every((name) => action(row, name)),
        );
      })
      .map(({ page }) => page.file),
  );
  none(
    pages
      .filter(({ root }) => !elements(root, 'a').some((link) => /^Report an/.test(textOf(link))))
      .map(({ file }) => file),
  );
});

test('every quotation, wherever it stands, has its own actions', (t) => {
  const figures = pages.flatMap((page) =>
    classed(page.root, 'quote').map((figure) => ({ page, figure })),
  );
  assert.ok(figures.length > 2 * content.quotes.size);
  t.diagnostic(`${figures.length} quotations on ${pages.length} pages`);
  none(
    figures
      .filter(({ figure }) => !isComplete(figure))
      .map(({ page, figure }) => `${page.file}: ${attribute(figure, 'id')}`),
  );
});

test('every picture to take along is there', () => {
  const pictures = pages.flatMap((page) =>
    elements(page.root, 'a')
      .filter((link) => attribute(link, 'download') !== undefined)
      .map((link) => new URL(attribute(link, 'href') ?? '', canonical(page.address)).href),
  );
  assert.ok(pictures.length > 2 * pages.length);
  none([...new Set(pictures)].filter((picture) => !fileAt(picture)));
});

/** Whether a quotation's actions carry just its words, its credit and its own address. */
function isComplete(figure: Element): boolean {
  const { data } = content.quotes.get(attribute(figure, 'id') ?? '') ?? {};
  const [row] = elements(figure, 'share-row');
  if (!data || !row) return false;
  const credit = attribute(row, 'data-credit') ?? '';
  const name = content.people.get(data.speaker)?.data.name ?? '';
  const grades = Object.values(content.site.grades);
  return (
    attribute(row, 'data-text') === data.text &&
    credit.startsWith(name) &&
    credit.includes(`¶${data.paragraph}.`) &&
    grades.some(({ label }) => credit.includes(label)) &&
    linkOf(row) === canonical(`/quotes/${attribute(figure, 'id')}/`) &&
    ['Share', 'Copy quotation', 'Cite', 'Card'].every((each) => action(row, each))
  );
}

function linkOf(row: Element): string | undefined {
  const link = action(row, 'Copy link');
  return link && attribute(link, 'href');
}

function action(row: Element, name: string): Element | undefined {
  return elements(row, 'a').find((link) => textOf(link).trim() === name);
}
