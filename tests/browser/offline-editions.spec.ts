import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { another, change, test, visitOnce } from './offline-site.ts';
import { expect } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('a new edition replaces the old one whole, and the second visit shows it', async ({
  page,
  site,
}) => {
  await visitOnce(page, './');
  for (const edition of ['(second)', '(third)']) {
    const isFirst = edition === '(second)';
    const dir = await another((root) =>
      change(join(root, 'index.html'), '</h1>', `${edition}</h1>`),
    );
    const known = await editions(page);
    site.edition(dir);
    await page.goto('./');
    // A second after each visit the browser looks for a new edition by itself: it may have this one since.
    if (isFirst) await expect(page.locator('h1')).not.toContainText(edition);
    await expect.poll(async () => (await editions(page)).at(-1)).not.toBe(known.at(-1));
    await expect.poll(() => page.evaluate(waiting)).toBe(true);
    await page.reload();
    await expect(page.locator('h1')).toContainText(edition);

    await stopWorkers(page);
    site.network = 'down';
    await page.goto('./about/');
    await page.goto('./');
    await expect(page.locator('h1')).toContainText(edition);
    site.network = 'up';
    rmSync(dir, { recursive: true });
  }
  // That of its worker, which the browser lets go when all pages are closed, and the last one.
  expect((await editions(page)).length).toBeLessThanOrEqual(2);
});

test('a new edition waits while two pages of the old one are open', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page, './');
  const beside = await context.newPage();
  await beside.goto('./about/');
  const dir = await another((root) => change(join(root, 'index.html'), '</h1>', '(second)</h1>'));
  site.edition(dir);
  await page.reload();
  await expect.poll(() => page.evaluate(waiting)).toBe(true);
  await beside.goto('./');
  await expect(beside.locator('h1')).not.toContainText('(second)');
  await page.close();
  await beside.reload();
  await expect(beside.locator('h1')).toContainText('(second)');
  rmSync(dir, { recursive: true });
});

/** As a browser does with workers that have nothing to do. */
async function stopWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

/** The editions that are kept, whole or in the making. */
function editions(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Whether an edition is kept whole, and no other one is on its way. */
async function waiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.waiting && !registration.installing);
}
