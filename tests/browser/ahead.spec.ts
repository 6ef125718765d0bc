import { type Page, chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { expect, test } from './site.ts';

test('the page that a reader points at is fetched and made ready, and no other site’s', async ({
  page,
}) => {
  const asked = await aheadOf(page);
  await page.goto('./sources/');
  await page.locator('main a[rel~=external]').first().hover();
  await page.locator('.header nav a').first().hover();
  // A browser that is driven does not make pages ready, but says that it was asked to.
  await expect.poll(() => asked().map(({ action }) => action)).toContain('Prerender');
  expect(asked().map(({ action }) => action)).toContain('Prefetch');
  expect(asked().filter(({ url }) => !url.startsWith('http://localhost'))).toEqual([]);
});

for (const speed of ['2g', '3g'])
  test(`on a line as slow as ${speed} nothing is fetched ahead`, async ({ page }) => {
    const asked = await aheadOf(page);
    await page.addInitScript((effectiveType) => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType } });
    }, speed);
    await page.goto('./sources/');
    await page.locator('.header nav a').first().hover();
    await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
    expect(asked()).toEqual([]);
  });

test('Back shows the page as it was left, with no need to load it', async ({ served }) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage();
  const lost: string[] = [];
  for (const address of ['./', 'read/', 'search/?q=shells', 'map/', 'quotes/no-easy-way/']) {
    await page.goto(new URL(address, served).href);
    await page.evaluate(() => Object.assign(window, { left: true }));
    await page.locator('.footer nav a[href$="people/"]').click();
    await page.waitForURL('**/people/');
    await page.evaluate(() => history.back());
    const isKept = await page
      .waitForFunction(() => Object.hasOwn(window, 'left'), undefined, { timeout: 5000 })
      .catch(() => undefined);
    if (!isKept) lost.push(address);
  }
  await browser.close();
  expect(lost).toEqual([]);
});

/** What the browser is asked to fetch or to make ready, by the rules of the page. */
async function aheadOf(page: Page): Promise<() => { action: string; url: string }[]> {
  const asked: { action: string; url: string }[] = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Preload.enable');
  client.on('Preload.prefetchStatusUpdated', ({ key }) => asked.push(key));
  client.on('Preload.prerenderStatusUpdated', ({ key }) => asked.push(key));
  return () => asked;
}
