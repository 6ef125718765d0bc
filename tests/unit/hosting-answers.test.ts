import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf, kinds, patternOf } from '../../src/hosting/answers.ts';

const hour = 'public, max-age=3600';
const ever = 'public, max-age=31536000, immutable';
const own = 'same-origin';
const open = 'cross-origin';

/** Path, type, caching, and who may load it. */
const answers = [
  ['', 'text/html; charset=utf-8', 'no-cache', own],
  ['quotes/one-lamp/', 'text/html; charset=utf-8', 'no-cache', own],
  ['404.html', 'text/html; charset=utf-8', 'no-cache', own],
  ['offline.js', 'text/javascript; charset=utf-8', 'no-cache', own],
  ['offline.bd0cfe850c8d.pack', 'application/octet-stream', ever, own],
  ['scripts/page.js', 'text/javascript; charset=utf-8', 'no-cache', own],
  ['scripts/quick-data.json', 'application/json; charset=utf-8', 'no-cache', own],
  ['styles/quick-search.css', 'text/css; charset=utf-8', 'no-cache', own],
  ['map/figure.css', 'text/css; charset=utf-8', 'no-cache', own],
  ['_astro/style.B1x.css', 'text/css; charset=utf-8', ever, own],
  ['fonts/sans.woff2', 'font/woff2', hour, own],
  ['favicon.svg', 'image/svg+xml; charset=utf-8', 'no-cache', own],
  ['pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'no-cache', own],
  ['pagefind/pagefind-entry.json', 'application/json; charset=utf-8', 'no-cache', own],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream', 'no-cache', own],
  ['pagefind/fragment/en_1a2b.pf_fragment', 'application/octet-stream', ever, own],
  ['pagefind/pagefind.en_1a2b.pf_meta', 'application/octet-stream', ever, own],
  ['cards/home.png', 'image/png', hour, open],
  ['cards/square/home.png', 'image/png', hour, open],
  ['map/partner-map.svg', 'image/svg+xml; charset=utf-8', hour, open],
  ['data/quotes.json', 'application/json; charset=utf-8', 'no-cache', open],
  ['data/quotes.csv', 'text/csv; charset=utf-8', 'no-cache', open],
  ['data/quotes.schema.json', 'application/schema+json; charset=utf-8', 'no-cache', open],
  ['oembed/one-lamp.json', 'application/json; charset=utf-8', 'no-cache', open],
  ['feed.xml', 'application/atom+xml; charset=utf-8', 'no-cache', open],
  ['feed.json', 'application/feed+json; charset=utf-8', 'no-cache', open],
  ['sitemap.xml', 'application/xml; charset=utf-8', 'no-cache', open],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', 'no-cache', open],
  ['quotes/one-lamp.md', 'text/markdown; charset=utf-8', 'no-cache', open],
  ['quotes/one-lamp.bib', 'application/x-bibtex; charset=utf-8', 'no-cache', open],
  ['quotes/one-lamp.ris', 'application/x-research-info-systems; charset=utf-8', 'no-cache', open],
  [
    'quotes/one-lamp.csl.json',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
    'no-cache',
    open,
  ],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache', own],
  ['llms.txt', 'text/plain; charset=utf-8', 'no-cache', open],
  ['something.else', undefined, 'no-cache', own],
] as const;

for (const [path, type, cache, reach] of answers)
  test(`${path || 'the front page'} is answered as ${type}, ${cache}, ${reach}`, () => {
    const headers = headersOf(path, true);
    assert.equal(headers['Content-Type'], type);
    assert.equal(headers['Cache-Control'], cache);
    assert.equal(headers['Cross-Origin-Resource-Policy'], reach);
    assert.equal(headers['Access-Control-Allow-Origin'], reach === open ? '*' : undefined);
  });

test('every answer says who may frame it, what it may use, and what it tells others', () => {
  const headers = headersOf('quotes/one-lamp/', true);
  assert.match(headers['Content-Security-Policy'] ?? '', /; frame-ancestors 'none'$/);
  assert.doesNotMatch(headers['Content-Security-Policy'] ?? '', /unsafe|\*|https?:/);
  assert.match(headers['Permissions-Policy'] ?? '', /(^|, )geolocation=\(\)(,|$)/);
  assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin');
  assert.equal(headers['Referrer-Policy'], 'no-referrer');
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
});

test('a browser is held to https only where the site has it', () => {
  assert.equal(headersOf('', true)['Strict-Transport-Security'], 'max-age=31536000');
  assert.equal(headersOf('', false)['Strict-Transport-Security'], undefined);
});

test('no path belongs to two kinds, but for the last, which has what is left', () => {
  const many = answers
    .map(
      ([path]) => [path, kinds.slice(0, -1).filter(({ globs }) => globs.some(fits(path)))] as const,
    )
    .filter(([, found]) => found.length > 1);
  assert.deepEqual(many, []);
});

function fits(path: string): (glob: string) => boolean {
  return (glob) => new RegExp(`^${patternOf(glob)}$`).test(path);
}
