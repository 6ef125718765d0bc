import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Page, pageAt } from './built.ts';
import { parsePage } from './dom.ts';
import { none } from './none.ts';
import { content, name, pages, site } from './published.ts';
import { readerView } from './reader-view.ts';

const views = pages.map((page) => ({ page, ...readerView(page) }));
const kindOf = ({ address }: Page) =>
  address.split('/').length > 3 ? `${address.split('/')[1]}/*` : address;

test('a reader view keeps every quotation, every note and all words of every page', () => {
  assert.ok(views.some(({ quotations }) => quotations.all > 0));
  assert.ok(views.some(({ notes }) => notes.all > 0));
  none(views.flatMap(({ page, lost }) => lost.map((words) => `${page.file}: ${words}`)));
});

test('a page is by nobody but this site in a reader view', () => {
  none(
    views
      .filter(({ byline }) => byline !== undefined && byline !== name)
      .map(({ page, byline }) => `${page.file}: ${byline}`),
  );
});

test('the list of quotations has them all in a reader view, and a quotation’s page has its own', () => {
  const all = readerView(pageAt(site, '/quotes/')).text;
  for (const [id, { data }] of content.quotes) {
    assert.ok(all.includes(`“${data.text}”`), id);
    const own = readerView(pageAt(site, `/quotes/${id}/`));
    assert.ok(own.text.includes(`“${data.text}”`), id);
  }
});

test('a reader view has no row of actions', () => {
  none(views.filter(({ text }) => text.includes('Copy link')).map(({ page }) => page.file));
});

test('what a reader view loses is seen, and whom it takes for the author', () => {
  const report = { '@type': 'NewsArticle', author: [{ name: 'Some Body' }] };
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, report] };
  const text = '<p>One lamp, one night, one keeper, and nobody else at all. '.repeat(20);
  const html = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(graph)}</script>
    </head><body><main>${text}<div><blockquote><a href="/a">“A lamp was lit, by whom nobody knows.”</a></blockquote></div></main></body></html>`;
  const { byline, lost, quotations } = readerView({
    ...{ file: 'x.html', address: '/x/', html, root: parsePage(html) },
  });
  assert.equal(byline, 'Some Body');
  assert.deepEqual(quotations, { all: 1, kept: 0 });
  assert.deepEqual(lost, ['“A lamp was lit, by whom nobody knows.”']);
});

test('what reader views keep of each kind of page, as counted', (t) => {
  for (const kind of new Set(views.map(({ page }) => kindOf(page)))) {
    const these = views.filter(({ page }) => kindOf(page) === kind);
    const sum = (part: 'quotations' | 'notes', what: 'all' | 'kept') =>
      these.reduce((total, view) => total + view[part][what], 0);
    const told = (part: 'quotations' | 'notes') =>
      `${sum(part, 'kept')} of ${sum(part, 'all')} ${part}`;
    assert.ok(these.length > 0);
    t.diagnostic(`${kind.padEnd(16)} ${told('quotations')}, ${told('notes')}`);
  }
});
