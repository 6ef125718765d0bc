import { SearchPage } from './search-page.ts';
import { expect, test } from './site.ts';

test('a search from any page finds a half-remembered quotation @everywhere', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('./about/');
  await page.getByRole('searchbox').fill('shels to Ukrane');
  await page.locator('#find').press('Enter');

  if (javaScriptEnabled === false) {
    await expect(page).toHaveURL(/\/quotes\/\?q=/);
    await expect(page.locator('#shells-to-ukraine')).toBeVisible();
  } else {
    await expect(page).toHaveURL(/\/search\/\?q=shels\+to\+Ukrane$/);
    await expect(page.locator('#results figure').first()).toContainText('send shells to Ukraine');
    await expect(page.locator('#notes')).toContainText('Showing results for');
  }
});

test('the first key is answered, and the whole quotation is shown with whole words marked', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.pressSequentially('separa');
  await expect.poll(() => search.quotations()).toContain('cannot-be-separated');
  await search.box.fill('cannot be separated');

  const quote = page.locator('#results blockquote').first();
  await expect(quote).toContainText('in establishing a strong collective security posture.”');
  await expect(quote.locator('mark')).toHaveText(['cannot be separated']);
});

test('a result opens at its words', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('practical military linkage');
  const link = page.locator('#results blockquote a').first();
  await expect(link).toHaveAttribute(
    'href',
    /quotes\/practical-military-linkage\/#practical-military-linkage:~:text=practical%20military%20linkage$/,
  );
  await link.click();
  await expect(page).toHaveURL(/\/quotes\/practical-military-linkage\//);
  // The words are marked by the browser, and not the whole quotation by the page.
  const whole = page.locator('[data-lead] blockquote :target');
  await expect(whole).toHaveText(/^Right now.*Indo-Pacific region”$/);
  await expect(whole).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('Back leads to the same list at the same place', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('US');
  await page.locator('#pages li').first().waitFor();
  const before = await search.quotations();
  await page.evaluate(() => scrollTo(0, 500));
  const place = await page.evaluate(() => scrollY);
  await page.locator('#results blockquote a').nth(1).click();
  await page.waitForURL(/quotes/);
  await page.goBack();

  await expect(search.box).toHaveValue('US');
  expect(await search.quotations()).toEqual(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 40);
});

test('a filter never leaves another speaker’s words, and stays in a copied link', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const search = new SearchPage(page);
  await search.open('Ukraine');
  await page.locator('select[name=by]').selectOption({ label: 'Wi Sung-lac (1)' });
  expect(await search.quotations()).toEqual(['integrated-policy-course']);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#copied')).toHaveText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newPage();
  await other.goto(link);
  const again = new SearchPage(other);
  await expect(again.box).toHaveValue('Ukraine');
  expect(await again.quotations()).toEqual(['integrated-policy-course']);
  await other.close();
});

test('results can be grouped by speaker', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('US');
  await page.getByLabel('group by speaker').check();
  await expect(page.locator('#results > li > h3').first()).toHaveText(/\(\d+\)$/);
  await expect(page).toHaveURL(/group=speaker/);
});

test('the search is reached and used by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('no easy way');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search/);
  await page.waitForLoadState('domcontentloaded');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#q')).toBeFocused();
  const link = page.locator('#results blockquote a').first();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((each) => each === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/no-easy-way\//);
});

test('what is found and what is told of it is announced together, once a reader pauses', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await expect(search.status).toHaveText(/^12 quotations/);
  await search.status.evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  // Quicker than any pause, however busy the machine is.
  await search.box.evaluate((box: HTMLInputElement) => {
    for (const letter of 'Ukrane') {
      box.value += letter;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(search.status).toHaveText(/^\d quotations/);
  await expect(page.locator('#pages li').first()).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^2 quotations.*Showing results for Ukraine/);
});
