import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diskCss, diskHtml } from '../../src/build/disk-form.ts';

const files = [
  'index.html',
  'quotes/index.html',
  'quotes/one-lamp/index.html',
  'search/index.html',
];
const site = 'https://almanac.example/lamps/';
const onDisk = (body: string) => {
  const page = `<html><head></head><body>${body}</body></html>`;
  const html = diskHtml(page, 'quotes/one-lamp/index.html', (path) => files.includes(path), site);
  return /<body>(.*)<\/body>/.exec(html)?.[1];
};

const addresses = [
  ['a folder', '../../quotes/', '../../quotes/index.html'],
  ['a folder and a place in it', '../../quotes/#one-lamp', '../../quotes/index.html#one-lamp'],
  ['a folder and a query', '../../search/?q=a&amp;by=b', '../../search/index.html?q=a&amp;by=b'],
  ['the way to the front page', '../../', '../../index.html'],
  ['the way up without a slash', '../..', '../../index.html'],
  ['the page itself', './', 'index.html'],
  ['a page by its file', '../index.html', '../index.html'],
  ['a place on the page', '#words', '#words'],
  ['a query on the page', '?year=2020', '?year=2020'],
  ['another site', 'https://oil.example/', 'https://oil.example/'],
  ['mail', 'mailto:?body=a/', 'mailto:?body=a/'],
  ['a file that is not in the copy', '../../sitemap.xml', `${site}sitemap.xml`],
  ['a page that is not in the copy', '../two-lamps/#a', `${site}quotes/two-lamps/#a`],
] as const;

for (const [what, before, after] of addresses)
  test(`from a disk a link to ${what} leads there`, () =>
    assert.equal(onDisk(`<a href="${before}">a</a>`), `<a href="${after}">a</a>`));

test('a form leads to a page, and the way to the root stays one', () => {
  assert.equal(
    onDisk('<form action="../" data-search="../../search/" data-root="../../"></form>'),
    '<form action="../index.html" data-search="../../search/index.html" data-root="../../"></form>',
  );
});

test('a page on a disk loads the style and script of the copy', () => {
  assert.equal(
    diskHtml('<head></head>', 'quotes/index.html', () => true, site),
    '<head><link rel="stylesheet" href="../styles/disk.css">' +
      '<script src="../scripts/disk.js" defer></script></head>',
  );
});

test('the style of the copy has the fonts that the pages have, and waits for them', () => {
  const font = '@font-face{font-family:A;src:url(./fonts/a.woff2);font-display:optional}';
  const other = '@font-face{font-family:B;src:local(B)}';
  assert.equal(
    diskCss(`<style>${font}${other}p{}</style>`),
    '@font-face{font-family:A;src:url(../fonts/a.woff2);font-display:block}',
  );
});
