import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, outDir, test as base } from './site.ts';

/** The address of the copy's folder, unpacked. Its name has what a person's folders have. */
const test = base.extend<object, { copy: string; files: string[] }>({
  copy: [
    async ({ files }, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'my papers, 100 % #'));
      for (const path of files) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), unpacked[path] ?? '');
      }
      await use(`${pathToFileURL(dir).href}/copy/`);
      rmSync(dir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  files: [async ({ browserName: _ }, use) => use(Object.keys(unpacked)), { scope: 'worker' }],
});
const unpacked = unzipSync(readFileSync(join(outDir, 'copy.zip')));

test('from a disk every page has its fonts, and its links lead to files @script-off', async ({
  page,
  copy,
  files,
}) => {
  const found: string[] = [];
  for (const path of files.filter((each) => each.endsWith('.html'))) {
    await page.goto(new URL(path.replace('copy/', ''), copy).href);
    const links = await page
      .locator('a[href], form[action], link[rel=alternate]')
      .evaluateAll((all) =>
        all.map((each) => {
          const address = each.getAttribute('href') ?? each.getAttribute('action') ?? '';
          return new URL(address, document.baseURI).href;
        }),
      );
    const here = links.filter((link) => link.startsWith('file:'));
    const known = here.map((link) => decodeURI(link.replace(/[?#].*$/, '').slice(copy.length)));
    found.push(
      ...known.filter((link) => !files.includes(`copy/${link}`)).map((to) => `${path}: ${to}`),
    );
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    if (faces < 2) found.push(`${path}: its fonts are not there`);
  }
  expect(found).toEqual([]);
});

test('from a disk a reader searches from any page, and follows what was found', async ({
  page,
  copy,
}) => {
  const errors = errorsOf(page);
  await page.goto(`${copy}timeline/index.html`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shels to ukraine');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/index\.html\?q=/);
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await page.locator('quote-search figure a').first().click();
  await expect(page).toHaveURL(/quotes\/shells-to-ukraine\/index\.html/);
  expect(errors).toEqual([]);
});

test('from a disk the map, the theme and the ledger answer', async ({ page, copy }) => {
  const errors = errorsOf(page);
  await page.goto(`${copy}map/index.html`);
  await page.locator('svg a.mark:visible').first().press('Enter');
  await expect(page.locator('.panel:target')).toBeVisible();
  const theme = page.locator('html');
  // Each page on a disk may have a process of its own, which learns a moment later what is stored; and what
  // is stored in the moment in which its page is left may be lost.
  await expect(async () => {
    await page.goto(`${copy}map/index.html`);
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(theme).toHaveAttribute('data-theme', 'dark');
    await page.goto(`${copy}verify/index.html`);
    await expect(theme).toHaveAttribute('data-theme', 'dark', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#chain')).toContainText('hold');
  expect(errors).toEqual([]);
});

test('the about page tells the size of the copy as it is', async ({ page }) => {
  await page.goto('./about/');
  const bytes = readFileSync(join(outDir, 'copy.zip')).length;
  await expect(page.locator('#copy')).toContainText(`${(bytes / 1_000_000).toFixed(1)} MB`);
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}
