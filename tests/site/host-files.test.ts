import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf, kindOf } from '../../src/hosting/answers.ts';
import { toCaddy } from '../../src/hosting/caddy.ts';
import { toHeaderFile, toRedirectFile } from '../../src/hosting/header-file.ts';
import { toStoreTable } from '../../src/hosting/object-store.ts';
import { toPlace } from '../../src/hosting/place.ts';
import { types } from '../../src/hosting/types.ts';
import { outDir, readBuilt } from './built.ts';
import { byCaddyfile, byHeaderFile } from './host-files.ts';
import { none } from './none.ts';

const { files } = readBuilt(outDir);
const served = files
  .filter((file) => !/\.(br|gz)$/.test(file))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
const moved = { '/old/': '/new/', '/page/#part': '/page/' };
const places = [
  'https://host.example/',
  'https://host.example/a.folder/of-it/',
  'http://host.example/',
];

for (const place of places.map((address) => toPlace(address, moved))) {
  const { address, base, secure } = place;

  test(`${address}: the Caddyfile says of every file what the table says`, () => {
    const text = toCaddy(place);
    none(served.filter((path) => !isSame(byCaddyfile(text, base + path), headersOf(path, secure))));
  });

  test(`${address}: _headers says the same, no header twice, and leaves to hosts what they do`, () => {
    const text = toHeaderFile(place);
    none(served.filter((path) => !isSame(byHeaderFile(text, base + path), toBeSaid(path, secure))));
    // Cloudflare reads no more.
    assert.ok(text.split('\n').filter((line) => line.startsWith('/')).length <= 100);
    assert.ok(text.split('\n').every((line) => line.length <= 2000));
  });

  test(`${address}: an object store is told of every file once`, () => {
    const table = JSON.parse(toStoreTable(place, served));
    const told = (table.files as Group[]).flatMap(({ paths, metadata }) =>
      paths.map((path) => [path, metadata] as const),
    );
    assert.equal(told.length, served.length);
    const all = new Map(told);
    none(
      served.filter((path) => {
        const { 'Content-Type': type, 'Cache-Control': cache } = headersOf(path, secure);
        return !isSame(all.get(base + path) ?? {}, {
          'Content-Type': type,
          'Cache-Control': cache,
        });
      }),
    );
    assert.deepEqual(
      table['every answer']['Strict-Transport-Security'],
      secure ? 'max-age=31536000' : undefined,
    );
  });
}

test('_redirects names what has moved, and below a folder the page for lost readers', () => {
  const lines = (address: string) =>
    toRedirectFile(toPlace(address, moved)).trim().split('\n').slice(1);
  assert.deepEqual(lines('https://host.example/'), ['/old/ /new/ 301']);
  assert.deepEqual(lines('https://host.example/lamps/'), [
    '/lamps/old/ /lamps/new/ 301',
    '/lamps/* /lamps/404.html 404',
  ]);
});

test('the Caddyfile leads from a folder without its slash, a page’s file and what has moved', () => {
  const text = toCaddy(toPlace('https://host.example/lamps/', moved));
  const [, pattern = ''] = /^@site_index path_regexp site_index (\S+)$/m.exec(text) ?? [];
  const led = (path: string) => new RegExp(pattern).exec(path)?.[1];
  assert.deepEqual(text.match(/^redir .*$/gm), [
    'redir /lamps /lamps/{site_query} 301',
    'redir /lamps/old/ /lamps/new/{site_query} 301',
    'redir @site_index {re.site_index.1}{site_query} 301',
  ]);
  assert.equal(led('/lamps/index.html'), '/lamps/');
  assert.equal(led('/lamps/page/index.html'), '/lamps/page/');
  assert.equal(led('/lamps//host.example/index.html'), undefined);
  assert.equal(led('//host.example/index.html'), undefined);
});

test('every file that is built has a type', () => {
  none(served.filter((path) => headersOf(path, true)['Content-Type'] === undefined));
});

/** What hosts are to be told of a file: no page’s reach, no usual type, nothing of asking anew. */
function toBeSaid(path: string, secure: boolean): Record<string, string> {
  const left = new Set<string>();
  const headers = headersOf(path, secure);
  if (headers['Cache-Control'] === 'no-cache') left.add('Cache-Control');
  if (types.some(({ type, usual }) => usual && type === headers['Content-Type']))
    left.add('Content-Type');
  if (kindOf(path).name === 'page' || kindOf(path).name === 'other')
    left.add('Cross-Origin-Resource-Policy');
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name)));
}

function isSame(a: object, b: object): boolean {
  const sorted = (headers: object) => JSON.stringify(Object.entries(headers).sort());
  return sorted(a) === sorted(b);
}

interface Group {
  metadata: Record<string, string>;
  paths: string[];
}
