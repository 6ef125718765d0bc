import { listen } from '../../src/server/listen.ts';
import type { Remark } from '../fixtures/archive.ts';
import { typedWithSlips } from '../fixtures/slips.ts';
import { archiveSite } from '../site/shared-site.ts';
import { expect, test } from './site.ts';

test('an archive too large for the page is searched as understandingly, and verified whole', async ({
  page,
}) => {
  // Where no other suite has, a site of its own is built first.
  test.setTimeout(400_000);
  const { out, told } = await archiveSite();
  const { added, text } = told;
  const [{ id, text: words }] = added as [Remark];
  const typed = typedWithSlips(words, 1) ?? '';
  const { server, address } = await listen({ dir: out, port: 0, host: 'localhost', base: '/' });

  const html = await (await fetch(`${address}search/`)).text();
  expect(html).not.toContain(words);

  await page.goto(`${address}search/?q=${encodeURIComponent(typed)}`);
  const quote = page.locator('#results blockquote').first();
  await expect(quote).toHaveText(`“${words}”`);
  await expect(quote.locator('a')).toHaveAttribute('href', new RegExp(`/quotes/${id}/`));
  await expect(page.locator('#notes')).toContainText('Showing results for');
  await expect(quote.locator('mark').first()).toBeVisible();

  // The record of a late paragraph stands on a further part of the list.
  const last = added.at(-1)!; // there is a first
  await page.goto(`${address}search/?q=${encodeURIComponent(last.text)}`);
  await expect(page.locator('#results blockquote').first()).toHaveText(`“${last.text}”`);
  const paragraph = await page.locator('#results a.para').first().getAttribute('href');
  const record = new URL(paragraph ?? '', page.url());
  expect(record.pathname).toMatch(/\/sources\/page\/\d+\/$/);
  expect(await (await fetch(record)).text()).toContain(`id="${record.hash.slice(1)}"`);

  await page.locator('#q').fill('xylophone');
  await expect(page.locator('#notes')).toContainText('Nobody quoted here says xylophone');
  await expect(page.locator('#results li')).toHaveCount(0);
  await page.goto(`${address}verify/`);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByLabel('The report’s text').fill(text.replaceAll('“', '"').replaceAll('”', '"'));
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#chain h2')).toHaveText('Every link holds');
  await page.getByLabel('The report’s text').fill(text.replace(words, words.toUpperCase()));
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#chain [data-holds=false]')).toHaveCount(2);
  // The ledger is fetched in parts; nothing of the text is in their addresses.
  expect(sent.filter((url) => !/\.(woff2|svg)$|\/verify\/ledger-\d+\.json$/.test(url))).toEqual([]);
  server.close();
});
