import { expect, test } from './site.ts';

const address = 'statements/two-oceans/';
const shown = (element: Element) => getComputedStyle(element).contentVisibility;

test('the first paint does not wait for what stands below the first screen', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto(address);
  for (const part of ['.ties', '.footnotes', '.footer'])
    expect(await page.locator(part).evaluate(shown), part).toBe('auto');
  expect(await page.locator('h1').evaluate(shown)).toBe('visible');
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const target of ['.footer li a', '.cite summary'])
    test(`a reader who goes to ${target} sees it when the scrolling ends @everywhere`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('.footer')).toHaveCSS('content-visibility', 'visible');
      const link = page.locator(target).first();
      await link.focus();
      await expect(link).toBeInViewport();
    });
});
