import { SearchPage } from './search-page.ts';
import { expect, test } from './site.ts';

test('a word that nobody says gets an honest answer and a way on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('flibbertigibbet');
  await expect(search.notes).toContainText('Nobody quoted here says flibbertigibbet.');
  expect(await search.quotations()).toEqual([]);
  await search.notes.getByRole('link', { name: 'All quotations' }).click();
  await expect(page).toHaveURL(/\/quotes\/$/);
});

test('a correction is told and can be undone', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Ukrane');
  await expect(search.notes).toContainText('Showing results for Ukraine');
  await search.notes.getByRole('link', { name: 'search for Ukrane instead' }).click();
  expect(await search.quotations()).toEqual([]);
  await expect(search.notes).toContainText('Ukrane');
});

test('another spelling of a name is told', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('위성락');
  expect((await search.quotations()).sort()).toEqual([
    'integrated-policy-course',
    'reality-of-cooperation',
  ]);
  await expect(search.notes).toContainText('as Wi Sung-lac');
});

test('a word of the pages that nobody says leads to the pages, and the list says so', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('Daejeon');
  await expect(page.locator('#pages')).toContainText('An international cyber training center');
  expect(await search.quotations()).toEqual([]);
});

test('while the index is slow, quotations stand and a line says that more is coming', async ({
  page,
}) => {
  await page.route('**/*.pagefind', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  const search = new SearchPage(page);
  await search.open('shells');
  expect(await search.quotations()).toEqual(['shells-to-ukraine']);
  await expect(search.indexState).toContainText('slow to arrive');
  await expect(page.locator('#pages li').first()).toBeVisible();
  await expect(search.indexState).toHaveText('');
});

test('a hostile query does nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const search = new SearchPage(page);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"'.repeat(9),
    '%00\u0000',
    '{{7*7}}',
    '__proto__',
  ]) {
    await search.open(query);
    await expect(search.box).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  }
  await page.goto('./search/?q=%E0%A4%A&by=nobody&topic=%3Cscript%3E&day=x');
  await expect(search.box).toBeVisible();
  expect(errors).toEqual([]);
});
