import { SearchPage } from './search-page.ts';
import { expect, test } from './site.ts';

test('a browser that refuses new addresses, and lacks newer functions, still answers', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    Reflect.deleteProperty(Map, 'groupBy');
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(window, 'requestIdleCallback');
  });
  const search = new SearchPage(page);
  await search.open();
  await search.box.pressSequentially('shells', { delay: 20 });
  await expect.poll(() => search.quotations()).toEqual(['shells-to-ukraine']);
  await page.getByLabel('group by speaker').check();
  await expect(page.locator('#results > li > h3')).toHaveText(/\(\d+\)$/);
  expect(errors).toEqual([]);
});

test('addresses are written in pauses alone, and for who leaves', async ({ page }) => {
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    Object.assign(window, { writes: 0 });
    history.replaceState = (...given) => {
      (window as unknown as { writes: number }).writes += 1;
      write(...given);
    };
  });
  const search = new SearchPage(page);
  await search.open();
  await search.box.pressSequentially('stronger pressure', { delay: 20 });
  await expect(page).toHaveURL(/q=stronger\+pressure$/);
  const writes = await page.evaluate(() => (window as unknown as { writes: number }).writes);
  expect(writes).toBeLessThanOrEqual(2);
});

test('what a filter hides is not called absent, and a tap drops the filter', async ({ page }) => {
  await page.goto('./search/?q=shells&by=yoon-suk-yeol');
  const search = new SearchPage(page);
  await expect(search.notes).toContainText('None with this filter, 1 without.');
  await search.notes.getByRole('button', { name: 'Drop this filter' }).click();
  expect(await search.quotations()).toEqual(['shells-to-ukraine']);
  await expect(page).toHaveURL(/\?q=shells$/);
});

test('an unknown filter is named and left out; a kind can be chosen', async ({ page }) => {
  await page.goto('./search/?q=US&by=nobody&kind=quote');
  const search = new SearchPage(page);
  await expect(search.notes).toContainText('There is no Speaker “nobody” here');
  expect((await search.quotations()).length).toBeGreaterThan(1);
  await expect(page.locator('select[name=kind]')).toHaveValue('quote');
  await expect(page.locator('#results [data-kind]:not([data-kind=quote])')).toHaveCount(0);
});

test('an excerpt has whole words, marks them and opens the page at them', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Daejeon');
  const item = page
    .locator('#pages li')
    .filter({ has: page.locator('mark') })
    .first();
  await expect(item.locator('mark').first()).toHaveText('Daejeon');
  await expect(item.locator('h3 a')).toHaveAttribute('href', /:~:text=.*Daejeon/);
  for (const text of await page.locator('#pages li p').allTextContents())
    expect(text).not.toContain('§');
});
