import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { isExample, siteAddress } from '../../src/model/site-address.ts';

const addresses = [
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org/some/folder', 'https://example.org/some/folder/'],
  ['https://example.org/some/folder/', 'https://example.org/some/folder/'],
  ['https://user.github.io/my-repo.v2', 'https://user.github.io/my-repo.v2/'],
  ['https://www.example.edu/~user/site_2', 'https://www.example.edu/~user/site_2/'],
  ['HTTP://EXAMPLE.ORG:8080/a/../b', 'http://example.org:8080/b/'],
  ['https://lämpchen.example.org', 'https://xn--lmpchen-5wa.example.org/'],
] as const;

for (const [given, address] of addresses)
  test(`${given} is ${address}`, () => assert.equal(siteAddress(given), address));

const refused = [
  ['', /^“” is no address\. Give one such as https:/],
  ['example.org', /is no address/],
  ['/some/folder', /is no address/],
  ['ftp://example.org/', /is no address/],
  ['https:example.org', /is no address/],
  ['https://', /is no address/],
  ['javascript:alert(1)', /is no address/],
  ['https://example.org/?page=1', /more than a host and a folder/],
  ['https://example.org/#top', /more than a host and a folder/],
  ['https://user:word@example.org/', /more than a host and a folder/],
  ['https://example.org/a folder', /a folder that not every host can have/],
  ['https://example.org/a;b', /a folder that not every host can have/],
  ['https://example.org//host', /a folder that not every host can have/],
  ['https://example.org/.hidden', /a folder that not every host can have/],
  ['https://example.org/{a}', /a folder that not every host can have/],
] as const;

for (const [given, why] of refused)
  test(`“${given}” is refused in one line`, () => {
    assert.throws(() => siteAddress(given), { message: why });
    assert.throws(() => siteAddress(given), { message: /^[^\n]+$/ });
  });

test('an example’s name is one under .example', () => {
  assert.equal(isExample('https://lamps.example/'), true);
  assert.equal(isExample('https://lamps.example/folder/'), true);
  assert.equal(isExample('https://example.org/'), false);
  assert.equal(isExample('https://lamps.example.org/'), false);
});

const settings = (url: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "console.log((await import('./astro.config.mjs')).default.site)",
    ],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, SITE_URL: url },
      encoding: 'utf8',
    },
  );

test('a build takes its address from SITE_URL, with a slash at its end', () => {
  assert.equal(
    settings('https://user.github.io/my-repo').stdout,
    'https://user.github.io/my-repo/\n',
  );
});

test('a build with no address in SITE_URL stops', () => {
  const { status, stderr } = settings('user.github.io');
  assert.notEqual(status, 0);
  assert.match(stderr, /“user\.github\.io” is no address\./);
});
