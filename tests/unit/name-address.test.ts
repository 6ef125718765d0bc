import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAddress } from '../../src/build/name-address.ts';

/** What a build for an address is warned of. */
function warnings(site: string): string[] {
  const { hooks } = nameAddress();
  const said: string[] = [];
  const logger = { warn: (text: string) => said.push(text) };
  // Of what a build hands over only this is asked for.
  hooks['astro:config:done']?.({ config: { site } } as never);
  hooks['astro:build:done']?.({ logger } as never);
  return said;
}

test('a build for an example’s address says so, in one line', () => {
  const [warning = '', ...more] = warnings('https://lamps.example/');
  assert.match(warning, /^[^\n]*https:\/\/lamps\.example\/[^\n]*SITE_URL=[^\n]*$/);
  assert.deepEqual(more, []);
});

test('a build for an address of one’s own says nothing', () => {
  assert.deepEqual(warnings('https://lamps.example.org/'), []);
});
