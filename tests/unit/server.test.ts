import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listen } from '../../src/server/listen.ts';

test('a server whose site is built again serves the new pages whole, and those that were not there', async (t) => {
  const { dir, address } = await serve(t);
  const textAt = async (path: string) => (await fetch(address + path)).text();
  assert.equal(await textAt(''), 'one');

  writeFileSync(join(dir, 'index.html'), 'a page of more words than before');
  mkdirSync(join(dir, 'new'));
  writeFileSync(join(dir, 'new/index.html'), 'new');
  assert.equal(await textAt(''), 'a page of more words than before');
  assert.equal(await textAt('new/'), 'new');
  rmSync(join(dir, 'new'), { recursive: true });
  assert.equal(await textAt('new/'), 'none');
});

test('a server gives no file from beside its folder', async (t) => {
  const { dir, address } = await serve(t);
  writeFileSync(`${dir}-beside.txt`, 'secret');
  t.after(() => rmSync(`${dir}-beside.txt`));
  const name = `${dir.split('/').at(-1)}-beside.txt`;
  for (const path of [`/../${name}`, `/..%2f${name}`, `/%2e%2e/${name}`, `/new/../../${name}`])
    assert.equal(await statusOf(address, path), 404, path);
});

/** Of a path as it is: `fetch` takes the steps upward out of it. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(address, { path }, (response) => resolve(response.resume().statusCode));
  });
}

async function serve(t: { after: (end: () => void) => void }) {
  const dir = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(dir, 'index.html'), 'one');
  writeFileSync(join(dir, '404.html'), 'none');
  const { server, address } = await listen({ dir, port: 0, host: 'localhost', base: '/' });
  t.after(() => {
    server.close();
    rmSync(dir, { recursive: true });
  });
  return { dir, address };
}
