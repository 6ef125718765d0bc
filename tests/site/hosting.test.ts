import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { toPlace } from '../../src/hosting/place.ts';
import { writePack } from '../../src/hosting/write-pack.ts';
import { listen } from '../../src/server/listen.ts';
import { emptyFolder } from './build.ts';
import { outDir, readBuilt } from './built.ts';
import { ask, hostedSite } from './hosted.ts';
import { publishedAt } from './link-check.ts';
import { startNginx } from './nginx.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const place = toPlace(publishedAt(site), { '/old/': '/quotes/', '/about/#old': '/about/' });

const parts = [
  ['every page and file: 200, its bytes, its type and headers', 'files', 600],
  ['every compressed copy, as gzip', 'compressed', 300],
  ['a missing page at any depth: 404 and the site’s own page', 'missing', 6],
  ['all that the page for lost readers loads and links to', 'lostPage', 20],
] as const;
const redirects = [
  ['every page without its slash or by its file’s name, and what has moved', 'redirects', 150],
  ['an address that would lead to another host', 'strayed', 6],
] as const;

suite('nginx at the root of a host', () => {
  const pack = emptyFolder({ after });
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  before(async () => {
    await writePack(outDir, pack, place);
    nginx = await startNginx(pack, join(pack, 'nginx'));
  });
  after(() => nginx?.close());

  for (const [what, part, least] of [...parts, ...redirects])
    test(`answers ${what}`, async () => {
      const { asked, faults } = await hostedSite(site, place, nginx.port)[part]();
      assert.ok(asked >= least, `${asked} asked`);
      none(faults);
    });

  test('has no worker any more once its one file is deleted', async () => {
    rmSync(join(pack, 'site/offline.js'));
    const { status } = await ask(nginx.port, '/offline.js', { 'Accept-Encoding': 'gzip, br' });
    assert.equal(status, 404);
  });
});

suite('the project’s own server', () => {
  const plain = toPlace('http://localhost/', {});
  let server: Awaited<ReturnType<typeof listen>>['server'];
  let port = 0;

  before(async () => {
    const listening = await listen({ dir: outDir, port: 0, host: '127.0.0.1', base: '' });
    server = listening.server;
    port = Number(new URL(listening.address).port);
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });

  for (const [what, part, least] of parts)
    test(`answers ${what}`, async () => {
      const { asked, faults } = await hostedSite(site, plain, port)[part]();
      assert.ok(asked >= least, `${asked} asked`);
      none(faults);
    });
});
