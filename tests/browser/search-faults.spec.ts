import { errorsOf, faults } from './faults.ts';
import { SearchPage } from './search-page.ts';
import { expect, test } from './site.ts';

for (const [fault, act] of Object.entries(faults)) {
  test(`with the search’s script ${fault}, quotations stand and a line says what to do`, async ({
    page,
  }) => {
    await page.route('**/scripts/search.js', act);
    const search = new SearchPage(page);
    // The line comes after five seconds, which need not be waited for.
    const client = await page.context().newCDPSession(page);
    await client.send('Animation.enable');
    await client.send('Animation.setPlaybackRate', { playbackRate: 50 });
    await search.open('shells');
    await expect(page.locator('#results > li')).toHaveCount(12);
    const line = page.getByText('Search needs script.');
    await expect(line).toBeVisible();
    await expect(line).toHaveCSS('animation-delay', '5s');
  });

  for (const file of ['quick-search.js', 'quick-data.json'])
    test(`with ${file} ${fault}, the field in the header leads to the search`, async ({ page }) => {
      const thrown = errorsOf(page);
      await page.route(`**/scripts/${file}`, act);
      await page.goto('./about/');
      const asked = page.waitForRequest(`**/scripts/${file}`);
      await page.locator('#find').focus();
      await asked;
      await page.locator('#find').fill('shells');
      await page.locator('#find').press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=shells$/);
      expect(thrown).toEqual([]);
    });

  // Each alone: the module that asks the index, and what it loads in turn.
  for (const file of [
    'page-list.js',
    'pagefind.js',
    'pagefind-entry.json',
    '*.pf_meta',
    '*.pagefind',
  ])
    test(`with ${file} ${fault}, quotations are found and a line says what is missing`, async ({
      page,
    }) => {
      const thrown = errorsOf(page);
      await page.route(`**/${file}*`, act);
      const search = new SearchPage(page);
      await search.open('shells');
      await expect(search.indexState).toContainText('could not be loaded');
      expect(await search.quotations()).toEqual(['shells-to-ukraine']);
      expect(thrown).toEqual([]);
    });
}
