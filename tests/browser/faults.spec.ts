import type { Browser } from '@playwright/test';
import { openComplete } from './complete.ts';
import { errorsOf, faults } from './faults.ts';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';

// In one worker, so that the files are looked for once.
test.describe.configure({ mode: 'default' });
let found: Promise<Map<string, string>> | undefined;

// What a search asks for as it is used is in search-faults.spec.ts.
for (const [fault, act] of Object.entries({ ...faults, 'on its way for ever': () => undefined }))
  test(`with any one file ${fault}, the page that loads it is read`, async ({
    browser,
    page,
    served,
  }) => {
    found ??= filesOf(browser, served);
    const files = await found;
    // Fonts, the map's parts and what large scripts are split into: small ones stand in the page.
    expect(files.size).toBeGreaterThan(6);
    let file = '';
    const thrown: string[] = [];
    page.on('pageerror', ({ name, message }) => {
      // A script that is no script is the browser's to tell; nothing else may follow from it.
      if (name !== 'SyntaxError' || !file.endsWith('.js')) thrown.push(`${file}: ${message}`);
    });
    const unread: string[] = [];
    let address = '';
    for ([file, address] of files) {
      await page.route(file, act);
      await page.goto(address, { waitUntil: 'commit' });
      const heading = page.getByRole('heading', { level: 1 });
      const isRead = await heading.waitFor({ timeout: 3000 }).then(
        () => page.evaluate(() => document.querySelectorAll('main a').length > 3),
        () => false,
      );
      if (!isRead) unread.push(`${address} without ${file}`);
      if (fault !== 'on its way for ever') await page.waitForLoadState('load');
      // The browser may ask for a file once more when all is read.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
    expect(unread).toEqual([]);
    expect(thrown).toEqual([]);
  });

for (const refused of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
  test(`a browser that refuses ${refused} reads every kind of page`, async ({ page }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused.', 'SecurityError');
        },
      });
    }, refused);
    const thrown = errorsOf(page);
    for (const address of pagesOfEachKind()) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(thrown).toEqual([]);
  });

/** Every file that pages load beside themselves, with the first page that does. */
async function filesOf(browser: Browser, served: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const address of pagesOfEachKind()) {
    // In a window of its own: what is hidden is never painted, and loads no map.
    const page = await browser.newPage();
    const asked = await openComplete(page, new URL(address, served).href);
    await page.close();
    for (const request of asked)
      if (!request.isNavigationRequest() && request.url().startsWith(served))
        files.set(request.url(), files.get(request.url()) ?? address);
  }
  return files;
}
