import type { Page } from '@playwright/test';
import { allPages, expect, test } from './site.ts';

const pages = allPages();

for (const [half, name] of ['one half', 'the other half'].entries())
  test(`a reader at 320 pixels or with text at 200 % scrolls one way only: ${name}`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const address of pages.filter((_, index) => index % 2 === half)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      found.push(...(await overflow(page, `${address} at 320 pixels`)));
      found.push(...(await smallTargets(page, address)));

      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      found.push(...(await overflow(page, `${address} at 200 %`)));
    }
    expect(found).toEqual([]);
  });

test('the test sees what is too wide and what is too small', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about/');
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('width', '400px');
    document.querySelector<HTMLElement>('.brand')?.style.setProperty('display', 'block');
    document.querySelector<HTMLElement>('.brand')?.style.setProperty('padding', '0');
    document.querySelector<HTMLElement>('.brand')?.style.setProperty('font-size', '8px');
  });
  expect(await overflow(page, 'here')).not.toEqual([]);
  expect(await smallTargets(page, 'here')).not.toEqual([]);
});

/** What makes a page scroll sideways. */
function overflow(page: Page, where: string): Promise<string[]> {
  return page.evaluate((place) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`${place}: ${scrollWidth} pixels wide in a window of ${clientWidth}`]
      : [];
  }, where);
}

/** Buttons, fields and links of navigation smaller than 24 pixels, with what is added around them. */
function smallTargets(page: Page, where: string): Promise<string[]> {
  return page.evaluate((place) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, nav a, .brand',
    );
    const size = (element: HTMLElement): number => {
      // Who hits its label hits a field.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const around = getComputedStyle(element, '::after');
      const added = Math.min(Number.parseFloat(around.width), Number.parseFloat(around.height));
      return Math.max(Math.min(width, height), added || 0);
    };
    return [...controls]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .filter((element) => size(element) < 24)
      .map((element) => `${place}: “${element.textContent.trim()}” is ${size(element)} pixels`);
  }, where);
}
