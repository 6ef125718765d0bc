import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, outDir, serve, test } from './site.ts';

const fromDisk = (file: string) => pathToFileURL(join(outDir, file)).href;

test('the site works in a folder of another site', async ({ page }) => {
  const { address, close } = await serve('/some/folder/');
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });

  await page.goto(address);
  await page.getByRole('link', { name: 'BICES as a reference for nuclear sharing' }).click();
  await expect(page).toHaveURL(/\/some\/folder\/statements\/reference-for-nuclear-sharing\/$/);
  await page.locator('figure blockquote a').first().click();
  await page.locator('figure .para').first().click();
  await expect(page).toHaveURL(/\/some\/folder\/sources\/#p6$/);
  await page.getByRole('banner').getByRole('link', { name: 'Inseparable?' }).click();
  await expect(page).toHaveURL(address);

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(15, 20, 24)');
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em "Site Serif"'))).toBe(true);
  expect(failed).toEqual([]);
  close();
});

for (const file of [
  'index.html',
  'quotes/no-easy-way/index.html',
  'statements/two-oceans/index.html',
])
  test(`${file} opens from a disk with its styles, its theme and its notes`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('requestfailed', (request) => {
      // Browsers give a page from a disk no fonts; it is set in the reader's own.
      if (request.resourceType() !== 'font') errors.push(request.url());
    });

    await page.goto(fromDisk(file));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(15, 20, 24)');
    expect(errors).toEqual([]);
  });

test('a link from a disk leads to the folder of the page that it names', async ({ page }) => {
  await page.goto(fromDisk('index.html'));
  const link = page.getByRole('link', { name: 'BICES as a reference for nuclear sharing' });
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  expect(address).toBe(fromDisk('statements/reference-for-nuclear-sharing/'));

  await page.goto(`${address}index.html`);
  await expect(page.locator('figure.quote')).toHaveCount(1);
});
