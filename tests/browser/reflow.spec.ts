import type { Page } from '@playwright/test';
import { allPages, expect, test } from './site.ts';

const pages = allPages();

for (const [half, name] of ['one half', 'the other half'].entries())
  test(`a reader at 320 pixels, at 400 % or with text alone at 200 % scrolls one way only: ${name}`, async ({
    page,
  }) => {
    const found: string[] = [];
    const these = pages.filter((_, index) => index % 2 === half);
    // A window of 1280 by 900 pixels, enlarged to 400 %.
    const phone = { width: 320, height: 225 };
    await page.setViewportSize(phone);
    for (const address of these) {
      await page.goto(address);
      found.push(...(await overflow(page, `${address} at 320 pixels`)));
    }

    await setText(page, 32);
    for (const address of these) {
      await page.setViewportSize(phone);
      await page.goto(address);
      found.push(...(await overflow(page, `${address} at 320 pixels with large text`)));
      await page.setViewportSize({ width: 1280, height: 900 });
      found.push(...(await overflow(page, `${address} at 1280 pixels with large text`)));
    }
    expect(found).toEqual([]);
  });

test('the test sees what is too wide, and only with large text what is too wide with it', async ({
  page,
}) => {
  const widen = (width: string) =>
    page
      .locator('h1')
      .evaluate((heading, value) => heading.style.setProperty('width', value), width);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about/');
  await widen('15rem');
  expect(await overflow(page, 'here')).toEqual([]);
  await setText(page, 32);
  expect(await overflow(page, 'here')).not.toEqual([]);
});

test('the header keeps to one line at 1280 pixels, in the site’s fonts and in a reader’s own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em "Site Sans"'))).toBe(true);
  await page.reload();
  const linesIn = (fonts: string) =>
    page.locator('.header nav li').evaluateAll((items, value) => {
      document.documentElement.dataset.fonts = value;
      return new Set(items.map((item) => item.getBoundingClientRect().top)).size;
    }, fonts);
  expect(await linesIn('')).toBe(1);
  expect(await linesIn('later')).toBe(1);
});

/** Text alone, as the browser's own setting has it: 16 is usual. */
async function setText(page: Page, pixels: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

/** What makes a page scroll sideways. */
function overflow(page: Page, where: string): Promise<string[]> {
  return page.evaluate((place) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`${place}: ${scrollWidth} pixels wide in a window of ${clientWidth}`]
      : [];
  }, where);
}
