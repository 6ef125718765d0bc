import { expect, test } from './site.ts';

test(
  'a reader follows a claim to its words, its speaker and its answer',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveTitle(/Inseparable\?/);

    await page.getByRole('link', { name: 'BICES as a reference for nuclear sharing' }).click();
    await expect(page).toHaveURL(/\/statements\/reference-for-nuclear-sharing\/$/);

    const figure = page.locator('figure#reference-on-nuclear-information');
    await figure.locator('blockquote a').click();
    await expect(page).toHaveURL(/\/quotes\/reference-on-nuclear-information\/$/);
    await expect(figure.locator('blockquote')).toContainText('how to share nuclear information');
    await expect(figure).toContainText('unnamed official');

    await figure.getByRole('link', { name: 'Senior presidential official' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Senior presidential official',
    );

    await page.locator('.rows').getByRole('link', { name: 'BICES as a reference' }).click();
    await page.locator('.ties').getByRole('link', { name: 'not sure how NATO can help' }).click();
    await expect(page).toHaveURL(/\/quotes\/not-sure-nato-can-help\/$/);

    await page.getByRole('banner').getByRole('link', { name: 'Inseparable?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two oceans, one security?');
  },
);

test(
  'a reader who follows a paragraph’s mark lands on its record',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.goto('quotes/no-easy-way/');
    await page.locator('figure#no-easy-way .para').click();

    await expect(page).toHaveURL(/\/sources\/#p17$/);
    const record = page.locator('#p17');
    await expect(record).toBeInViewport();
    await expect(record.getByRole('link', { name: 'Lee Hea-jeong' }).first()).toBeVisible();
  },
);

test(
  'a reader at a wrong address is told so and led on',
  { tag: '@everywhere' },
  async ({ page }) => {
    const response = await page.goto('quotes/no-such-quotation/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address');

    await page.getByRole('main').getByRole('link', { name: 'Quotations' }).click();
    await expect(page.locator('figure.quote')).toHaveCount(12);
  },
);
