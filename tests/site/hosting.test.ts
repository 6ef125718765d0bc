import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { toPlace } from '../../src/hosting/place.ts';
import { writePack } from '../../src/hosting/write-pack.ts';
import { emptyFolder } from './build.ts';
import { outDir, readBuilt } from './built.ts';
import { hostedSite } from './hosted.ts';
import { publishedAt } from './link-check.ts';
import { startNginx } from './nginx.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const place = toPlace(publishedAt(site), { '/old/': '/quotes/', '/about/#old': '/about/' });

suite('nginx at the root of a host', () => {
  const pack = emptyFolder({ after });
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let hosted: ReturnType<typeof hostedSite>;

  before(async () => {
    writePack(outDir, pack, place);
    nginx = await startNginx(pack, join(pack, 'nginx'));
    hosted = hostedSite(site, place, nginx.port);
  });
  after(() => nginx?.close());

  const parts = [
    ['every page and file: 200, its bytes, its type and headers', 'files', 600],
    ['every compressed copy, as gzip', 'compressed', 300],
    ['every page without its slash or by its file’s name, and what has moved', 'redirects', 150],
    ['a missing page at any depth: 404 and the site’s own page', 'missing', 6],
    ['all that the page for lost readers loads and links to', 'lostPage', 20],
    ['an address that would lead to another host', 'strayed', 6],
  ] as const;
  for (const [what, part, least] of parts)
    test(`answers ${what}`, async () => {
      const { asked, faults } = await hosted[part]();
      assert.ok(asked >= least, `${asked} asked`);
      none(faults);
    });
});
