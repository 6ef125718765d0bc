import { SearchPage } from './search-page.ts';
import { expect, test } from './site.ts';

test('on a phone the first result begins within 260 pixels, below one line of filters @narrow', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('shels to Ukrane');
  const words = page.locator('#results blockquote p').first();
  await expect(words).toContainText('shells to Ukraine');
  const top = (await words.boundingBox())?.y;
  console.log(`the first result begins at ${top} pixels`);
  expect(top).toBeLessThanOrEqual(260);

  await expect(page.locator('select[name=by]')).toBeHidden();
  await page.locator('summary', { hasText: 'Filter · 1 quotation' }).tap();
  await expect(page.locator('select[name=by]')).toBeVisible();
});

test('the field stays in sight while results are read @narrow', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await page.evaluate(() => scrollTo(0, 900));
  await expect(search.box).toBeInViewport();
});

test('nothing moves or empties while a quotation is typed @narrow', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.tap();
  await page.evaluate(() => {
    const seen = { shift: 0, fewest: Number.POSITIVE_INFINITY };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as Shift).value;
    }).observe({ type: 'layout-shift' });
    const list = document.querySelector('#results');
    if (!list) throw new Error('There is no list.');
    new MutationObserver(() => {
      seen.fewest = Math.min(seen.fewest, list.children.length);
    }).observe(list, { childList: true });
  });
  await search.box.pressSequentially('cannot be separated', { delay: 60 });
  await expect(search.status).toHaveText(/^2 quotations/);
  const { shift, fewest } = await page.evaluate(
    () => (window as unknown as { seen: { shift: number; fewest: number } }).seen,
  );
  console.log(`layout shift ${shift.toFixed(4)} over a typed quotation`);
  expect(shift).toBeLessThan(0.02);
  expect(fewest).toBeGreaterThan(0);
});

interface Shift {
  value: number;
}
