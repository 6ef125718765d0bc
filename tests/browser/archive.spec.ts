import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../src/server/listen.ts';
import { writeArchive } from '../fixtures/archive.ts';
import { buildSite } from '../site/build.ts';
import { expect, test } from './site.ts';

test('an archive too large for the page is answered by the site’s index, as understandingly', async ({
  page,
}) => {
  // A site of its own is built first.
  test.setTimeout(400_000);
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const added = writeArchive(content, 260);
  await buildSite({ out, env: { CONTENT_DIR: content } });
  const { server, address } = await listen({ dir: out, port: 0, host: 'localhost', base: '/' });

  const html = await (await fetch(`${address}search/`)).text();
  expect(html).not.toContain(added[7]);

  await page.goto(`${address}search/?q=${encodeURIComponent('granery at Sund measured')}`);
  const quote = page.locator('#results blockquote').first();
  await expect(quote).toContainText('The granary at');
  await expect(page.locator('#notes')).toContainText('Showing results for granary');
  await expect(quote.locator('mark').first()).toHaveText('granary');
  expect(await quote.innerText()).toMatch(/^“.*”$/);

  await page.locator('#q').fill('xylophone');
  await expect(page.locator('#notes')).toContainText('Nobody quoted here says xylophone');
  await expect(page.locator('#results li')).toHaveCount(0);
  server.close();
  rmSync(folder, { recursive: true });
});
