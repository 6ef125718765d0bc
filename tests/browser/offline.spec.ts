import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { another, test, visitOnce } from './offline-site.ts';
import { SearchPage } from './search-page.ts';
import { allPages, expect, outDir } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('one visit keeps all pages, search, map and the card read', async ({ page, site }) => {
  await visitOnce(page, './quotes/no-easy-way/');
  await page.reload();
  await expect.poll(() => kept(page)).toBeGreaterThan(1);
  const size = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  console.log(`a browser keeps ${(size / 1024 / 1024).toFixed(2)} MB`);
  expect(size).toBeLessThanOrEqual(2.5 * 1024 * 1024);

  site.network = 'down';
  await page.goto('./');
  const line = page.locator('.offline');
  await expect(line).toHaveText(/^Offline: edition [0-9a-f]{8} of \d+ \w+ \d{4}\.$/);
  const answers = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
    allPages(),
  );
  expect(answers.filter((status) => status !== 200)).toEqual([]);

  const search = new SearchPage(page);
  await search.open('shells');
  expect(await search.quotations()).toEqual(['shells-to-ukraine']);
  await expect(page.locator('#pages li').first()).toBeVisible();
  await page.goto('./map/');
  await expect(page.locator('main svg').filter({ visible: true }).first()).toBeVisible();
  await page.goto('./map');
  await expect(page).toHaveURL(/\/map\/$/);

  const card = (name: string) =>
    page
      .evaluate(async (file) => (await fetch(file)).ok, `../cards/${name}.png`)
      .catch(() => false);
  expect(await card('quotes-no-easy-way')).toBe(true);
  expect(await card('quotes-inseparable')).toBe(false);

  site.network = 'up';
  await page.goto('./about/');
  await expect(line).toHaveText('');
});

test('a network that hangs counts as none after three seconds', async ({ page, site }) => {
  await visitOnce(page, './');
  site.network = 'hanging';
  await page.goto('./about/');
  await expect(page.locator('.offline')).toHaveText(/^Offline/);
  const start = Date.now();
  await page.evaluate(() => fetch('../index.md').catch(() => undefined));
  expect(Date.now() - start).toBeLessThan(4000);
});

test('of a larger site what was read is kept, and the line says so', async ({ page, site }) => {
  const dir = await another((root) =>
    writeFileSync(join(root, 'data/large.json'), JSON.stringify(noise())),
  );
  site.edition(dir);
  await visitOnce(page, './');
  await page.goto('./about/');
  site.network = 'down';
  await page.goto('./about/');
  await expect(page.locator('.offline')).toHaveText(/^Offline: the pages that you have read/);
  const answer = await page.goto('./glossary/');
  expect(answer?.status()).toBe(503);
  await expect(page.locator('h1')).toBeVisible();
  rmSync(dir, { recursive: true });
});

test('a worker that is gone from the host removes itself and all that it kept', async ({
  page,
  site,
}) => {
  await visitOnce(page, './');
  site.withdrawn = true;
  await page.goto('./about/');
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.goto('./');
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
});

for (const [fault, code] of [
  ['full', 'caches.open = () => Promise.reject(new DOMException("full", "QuotaExceededError"));'],
  [
    'forbidden',
    'Object.defineProperty(self, "caches", { get() { throw new Error("forbidden") } });',
  ],
] as const)
  test(`a storage that is ${fault} costs only this`, async ({ page, site }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    site.spoiled = code + readFileSync(join(outDir, 'offline.js'), 'utf8');
    await page.goto('./');
    await page.waitForTimeout(1000);
    await page.goto('./about/');
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(thrown).toEqual([]);
  });

test('a browser that refuses the worker reads on', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('./');
  await page.goto('./about/');
  expect(thrown).toEqual([]);
});

/** How many files are kept: the pack, and what was read. */
function kept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name] = await caches.keys();
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });
}

/** What no compression makes small: 3 MB of numbers of a linear congruence (Numerical Recipes). */
function noise(): number[] {
  let state = 1;
  return Array.from({ length: 700_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  });
}
