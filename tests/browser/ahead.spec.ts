import { type Page, chromium } from '@playwright/test';
import { errorsOf } from './faults.ts';
import { findBrowser } from './find-browser.ts';
import { comesAfter, expect, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('the page that a reader points at is fetched and made ready, and no other site’s', async ({
  page,
  context,
}) => {
  const asked = await aheadOf(page);
  await page.goto('./sources/');
  await page.locator('main a[rel~=external]').first().hover();
  await page.locator('.header nav a').first().hover();
  // A browser that is driven does not make pages ready, but says that it was asked to.
  await expect.poll(() => asked().map(({ action }) => action)).toContain('Prerender');
  expect(asked().map(({ action }) => action)).toContain('Prefetch');
  expect(asked().filter(({ url }) => !url.startsWith('http://localhost'))).toEqual([]);
  // Here the site is kept for later as well.
  await expect.poll(() => context.serviceWorkers().length).toBe(1);
});

for (const [who, connection] of Object.entries({
  'on a line as slow as 2g': { effectiveType: '2g' },
  'on a line as slow as 3g': { effectiveType: '3g' },
  'for a reader who saves data': { effectiveType: '4g', saveData: true },
}))
  test(`${who} nothing is fetched ahead or kept`, async ({ page }) => {
    const asked = await aheadOf(page);
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto('./sources/');
    await page.locator('.header nav a').first().hover();
    await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
    expect(asked()).toEqual([]);
    const kept = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
    expect(await page.evaluate(kept)).toBe(0);
  });

test('a host whose settings are of another edition forbids this alone', async ({ page }) => {
  const thrown = errorsOf(page);
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const policy = "require-trusted-types-for 'script'; trusted-types another";
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto('./about/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
  expect(thrown).toEqual([]);
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
    // A browser may drop a page when the machine is busy; it drops one that cannot be kept each time.
    let reasons = 'not tried';
    for (let tries = 0; tries < 3 && reasons; tries += 1)
      reasons = await lostOnBack(page, new URL(address, served).href);
    if (reasons) lost.push(`${address} ${reasons}`);
  }
  await browser.close();
  expect(lost).toEqual([]);
});

/** Leaves a page, goes back, and gives why the browser loads it again: empty where it shows it as left. */
async function lostOnBack(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.evaluate(() => Object.assign(window, { left: true }));
  await page.locator('.footer nav a[href$="people/"]').click();
  await page.waitForURL('**/people/');
  await page.evaluate(() => history.back());
  const isKept = page.waitForFunction(() => Object.hasOwn(window, 'left'), undefined, {
    timeout: 5000,
  });
  const reasons = () => {
    const [visit] = performance.getEntriesByType('navigation');
    return JSON.stringify(visit?.toJSON().notRestoredReasons);
  };
  return isKept.then(
    () => '',
    () => page.evaluate(reasons),
  );
}

/** What the browser is asked to fetch or to make ready, by the rules of the page. */
async function aheadOf(page: Page): Promise<() => { action: string; url: string }[]> {
  const asked: { action: string; url: string }[] = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Preload.enable');
  client.on('Preload.prefetchStatusUpdated', ({ key }) => asked.push(key));
  client.on('Preload.prerenderStatusUpdated', ({ key }) => asked.push(key));
  return () => asked;
}

test('on a quick line the fonts are asked for before the styles ask', async ({ page }) => {
  await page.addInitScript(comesAfter, 40);
  await page.goto('./about/');
  await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(2);
  await expect.poll(() => familyOf(page)).toContain('Site Serif');
});

test('on a slow line a first page waits for no font, and the next one has them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  await page.addInitScript(comesAfter, 150);
  await page.goto('./about/');
  await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(0);
  expect(await familyOf(page)).not.toContain('Site');
  await expect.poll(() => asked.length).toBe(2);

  await page.getByRole('link', { name: 'Quotations' }).first().click();
  await expect(page).toHaveURL(/\/quotes\//);
  expect(await familyOf(page)).toContain('Site Serif');
});

function familyOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).fontFamily);
}
