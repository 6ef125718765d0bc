import type { Page } from '@playwright/test';
import { allPages, comesAfter, expect, test } from './site.ts';

const pages = allPages();

// What a worker serves is under the same policy.
test.use({ serviceWorkers: 'allow' });

for (const [half, name] of ['one half', 'the other half'].entries())
  test(`no page errs, breaks the policy or asks anything of another site: ${name}`, async ({
    page,
    served,
  }) => {
    const found: string[] = [];
    let address = '';
    watch(page, (what) => found.push(`${address}: ${what}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served)) found.push(`${address}: asks ${request.url()}`);
    });

    for (address of pages.filter((_, index) => index % 2 === half)) {
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
    }
    expect(found).toEqual([]);
  });

test('the test sees an error, a broken policy and a request to another site', async ({ page }) => {
  const found: string[] = [];
  watch(page, (what) => found.push(what));
  page.on('request', (request) => found.push(`asks ${new URL(request.url()).host}`));
  await page.goto('about/');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.invalid/picture.png';
    document.body.append(picture);
    document.body.setAttribute('style', 'color: red');
    setTimeout(() => {
      throw new Error('planted');
    });
  });

  await expect.poll(() => found.join('\n')).toMatch(/planted/);
  await expect.poll(() => found.join('\n')).toMatch(/violates.*img-src/);
  await expect.poll(() => found.join('\n')).toMatch(/violates.*style-src/);
});

for (const address of ['./', 'statements/two-oceans/', 'quotes/no-easy-way/'])
  test(`nothing moves on ${address} when the fonts arrive late`, async ({ page }) => {
    let fonts = 0;
    await page.route('**/*.woff2', async (route) => {
      fonts += 1;
      await page.waitForTimeout(600);
      await route.continue();
    });
    await page.addInitScript(comesAfter, 0);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });

    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(fonts).toBeGreaterThan(0);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });

/** Tells of every error in a page and everything that it writes to the console as one. */
function watch(page: Page, tell: (what: string) => void): void {
  page.on('pageerror', ({ message }) => tell(message));
  page.on('requestfailed', (request) => {
    // What the next page cut short did not fail.
    const cut = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!cut) tell(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(message.text());
  });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}
