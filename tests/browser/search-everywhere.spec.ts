import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const quick = /quick-/;

test('nothing is fetched for a search before a reader goes to the field, then once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => quick.test(request.url()) && fetched.push(request.url()));
  await page.goto('./about/');
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await open(page);
  await page.locator('#find').blur();
  await page.locator('#find').focus();
  expect(fetched.map((url) => url.split('/').at(-1)).sort()).toEqual([
    'quick-data.json',
    'quick-search.css',
    'quick-search.js',
  ]);
});

test('the field answers where one stands, by keyboard', async ({ page }) => {
  await page.goto('./about/');
  const field = await open(page);
  await field.fill('US');
  const options = page.locator('#quick').getByRole('option');
  await expect(options).toHaveCount(5);
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'quick-0');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('End');
  await expect(field).toHaveAttribute('aria-activedescendant', 'quick-4');
  await field.press('Home');
  await expect(field).toHaveAttribute('aria-activedescendant', 'quick-0');
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('US');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=US$/);
});

test('a person is offered by the first letters of the name, and Enter goes there', async ({
  page,
}) => {
  await page.goto('./about/');
  const field = await open(page);
  await field.fill('wi su');
  await expect(page.locator('#quick').getByRole('option').first()).toContainText('Wi Sung-lac');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/people\/wi-sung-lac\/$/);
});

test('an answer is tapped @narrow', async ({ page }) => {
  await page.goto('./about/');
  const field = await open(page);
  await field.fill('shells');
  await page.locator('#quick').getByRole('option').first().tap();
  await expect(page).toHaveURL(/\/quotes\/shells-to-ukraine\//);
});

/** Goes to the field, and waits until it answers. */
async function open(page: Page) {
  await page.locator('#find').focus();
  const field = page.getByRole('combobox', { name: 'Search the quotations' });
  await expect(field).toBeVisible();
  return field;
}
