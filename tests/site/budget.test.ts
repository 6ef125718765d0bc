import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { kindOf, limitsOf, own } from '../fixtures/limits.ts';
import { outDir, readBuilt } from './built.ts';
import { attribute, elements, parsePage } from './dom.ts';
import { none } from './none.ts';
import { weigh } from './weight.ts';

const KB = 1024;
const site = readBuilt(outDir);
const content = readContent(process.env['CONTENT_DIR'] ?? 'content');
const pages = site.pages.map((page) => ({
  page,
  kind: kindOf(page.address, content),
  ...weigh(page),
}));
const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();

for (const kind of kinds) {
  const limits = limitsOf(kind);
  const these = pages.filter((each) => each.kind === kind);

  for (const what of ['html', 'own', 'script', 'elements'] as const)
    test(`${kind}: ${what} within ${limits[what]}`, () => {
      none(these.filter((each) => each[what] > limits[what]).map(toLine));
    });
}

test('a page that weighs too much is seen: text, style and elements count', () => {
  const [page] = site.pages;
  assert.ok(page);
  const noise = Array.from({ length: 500 }, (_, n) => Math.sin(n).toString(36).slice(3)).join(' ');
  const planted = (html: string) => weigh({ ...page, html, root: parsePage(html) });
  const before = weigh(page);
  const words = planted(page.html.replace('</body>', `<p>${noise}</body>`));
  const style = planted(page.html.replace('<style>', `<style>/*${noise}*/`));
  assert.ok(words.html > before.html + 2 * KB && words.own > before.own + 2 * KB);
  assert.ok(style.html > before.html + 2 * KB && style.own === before.own);
  assert.equal(words.elements, before.elements + 1);
});

// So the browser weighs one page of each kind.
test('pages of a kind load the same files', () => {
  const loaded = ({ root }: (typeof pages)[number]['page']) =>
    [
      ...elements(root, 'script').map((each) => attribute(each, 'src')),
      ...elements(root, 'link')
        .filter((each) => /stylesheet|preload/.test(attribute(each, 'rel') ?? ''))
        .map((each) => attribute(each, 'href')),
    ].flatMap((path) => (path ? posix.basename(path) : []));
  const byKind = Map.groupBy(pages, ({ kind }) => kind);
  none(
    [...byKind].flatMap(([kind, these]) => {
      const ways = new Set(these.map(({ page }) => loaded(page).join(' ')));
      return ways.size > 1 ? [`${kind}: ${[...ways].join(' or ')}`] : [];
    }),
  );
});

test('no kind has limits of its own that no page needs', () => {
  none(Object.keys(own).filter((kind) => content.map && !kinds.includes(kind)));
});

// How names are heard comes with it as data, since the content says it: a quarter of a KB.
test('the field in the header fetches at most 16.25 KB once a reader goes there', () => {
  const files = ['scripts/quick-search.js', 'scripts/quick-data.json', 'styles/quick-search.css'];
  const bytes = files.reduce((sum, file) => sum + statSync(join(outDir, `${file}.br`)).size, 0);
  assert.ok(bytes <= 16.25 * KB, `${bytes} bytes`);
});

test('all fonts together are at most 34 KB', () => {
  const fonts = site.files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.reduce((sum, file) => sum + readFileSync(join(outDir, file)).length, 0);
  assert.ok(bytes > 0 && bytes <= 34 * KB, `${bytes} bytes`);
});

test('the heaviest page of each kind, as measured', (t) => {
  for (const kind of kinds) {
    const [heaviest] = pages.filter((each) => each.kind === kind).sort((a, b) => b.html - a.html);
    assert.ok(heaviest && heaviest.html > KB, `${kind} weighs next to nothing`);
    t.diagnostic(`${kind.padEnd(12)} ${toLine(heaviest)}`);
  }
});

function toLine({ page, html, own, script, elements }: (typeof pages)[number]): string {
  return `${page.address}: ${html} bytes of HTML, ${own} of its own, ${script} of script, ${elements} elements`;
}
