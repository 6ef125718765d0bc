import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeCss, relativeHtml } from '../../src/build/relative.ts';

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

const addresses = [
  ['a link', '<a href="/quotes/one-lamp/">', '<a href="../../quotes/one-lamp/">'],
  ['a link to the front page', '<a href="/">', '<a href="../../">'],
  ['a link to a place on a page', '<a href="/sources/#p7">', '<a href="../../sources/#p7">'],
  ['a script', '<script src="/scripts/theme.js">', '<script src="../../scripts/theme.js">'],
  ['a form', '<form action="/search/">', '<form action="../../search/">'],
  ['an address for a script', '<p data-root="/">', '<p data-root="../../">'],
  ['an address in single marks', "<a href='/quotes/'>", "<a href='../../quotes/'>"],
  ['an address without marks', '<a href=/quotes/>', '<a href=../../quotes/>'],
  [
    'two on one element',
    '<a href="/a/" data-search="/b">',
    '<a href="../../a/" data-search="../../b">',
  ],
] as const;

for (const [what, before, after] of addresses)
  test(`${what} begins at the way to the site’s root`, () =>
    assert.equal(relativeHtml(page(before), '../../'), page(after)));

test('an address with an ampersand begins there too', () => {
  assert.equal(relativeHtml(page('<a href="/?a&amp;b">'), './'), page('<a href="./?a&amp;b">'));
});

const untouched = [
  ['an address of another site', '<a href="https://almanac.example/">lamps</a>'],
  ['an address that leaves the protocol open', '<a href="//almanac.example/">lamps</a>'],
  ['a place on the same page', '<a href="#notes">notes</a>'],
  ['a relative address', '<a href="quotes/">quotations</a>'],
  ['text that looks like an attribute', '<p>Write href="/quotes/" and src="/a.js".</p>'],
  ['an attribute that holds no address', '<p title="/quotes/">quotations</p>'],
  ['a comment', '<!-- <a href="/quotes/"> -->'],
  ['the text of a script', '<script>const a = \'<a href="/quotes/">\'</script>'],
] as const;

for (const [what, body] of untouched)
  test(`${what} stays as it is`, () =>
    assert.equal(relativeHtml(page(body), '../../'), page(body)));

test('the page for missing addresses keeps absolute ones, below the site’s path', () => {
  const before = page('<link href="/style.css"><a href="/about/">About</a>');
  const after = page('<link href="/lamps/style.css"><a href="/lamps/about/">About</a>');

  assert.equal(relativeHtml(before, '/lamps/'), after);
  assert.equal(relativeHtml(before, '/'), before);
});

const styles = [
  ['url(/fonts/a.woff2)', 'url(../fonts/a.woff2)'],
  ['url("/fonts/a.woff2")', 'url("../fonts/a.woff2")'],
  ["url('/fonts/a.woff2')", "url('../fonts/a.woff2')"],
  ['url(//cdn.example/a.woff2)', 'url(//cdn.example/a.woff2)'],
  ['url(data:font/woff2;base64,d09G)', 'url(data:font/woff2;base64,d09G)'],
  ['a::after { content: "/fonts/" }', 'a::after { content: "/fonts/" }'],
] as const;

for (const [before, after] of styles)
  test(`a style sheet’s ${before} becomes ${after}`, () =>
    assert.equal(relativeCss(before, '../'), after));
