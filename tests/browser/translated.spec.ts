import type { Page } from '@playwright/test';
import { readContent } from '../../src/reader/read-content.ts';
import { expect, test } from './site.ts';

const { map } = readContent(process.env['CONTENT_DIR'] ?? 'content');
const layer = map?.layers.find(({ shows }) => shows === 'years');

/* A browser that translates a page puts each text into a font element of its own, and changes it. */

for (const [when, before] of [
  ['before the map’s script runs', true],
  ['after it', false],
] as const)
  test(`on a page translated ${when} the map’s titles and labels are right`, async ({ page }) => {
    if (!layer) throw new Error('The content has no layer of years.');
    if (before) await page.route('**/partner-map.js', (route) => afterTranslation(page, route));
    await page.goto('map/');
    if (!before) {
      await expect(page.locator('.controls').first()).toBeVisible();
      await page.evaluate(translate);
    }
    await expect(page.locator('.controls').first()).toBeVisible();
    await expect(page.locator('h1')).toHaveText(/^x-/);

    await page.locator(`.layers a[data-layer=${layer.id}]`).click();
    await expect(page.locator('h1')).toHaveText(layer.finding);
    await expect(page).toHaveTitle(new RegExp(`^${layer.finding} · `));
    for (const mark of await page.locator('a.mark').all()) {
      const label = (await mark.getAttribute('data-labels'))?.split('|')[3] ?? '';
      await expect(mark.locator('text')).toHaveText(label);
      expect(await mark.getAttribute('aria-label')).toMatch(
        new RegExp(`^(x-)?.*, ${label.replace('?', '[?]')}: `),
      );
    }
    await page.locator('a.mark[data-c=luxembourg]').focus();
    await expect(page.locator('.tip:not([hidden])')).toHaveText(/^(x-)?Luxembourg, ’49: /);
  });

async function afterTranslation(
  page: Page,
  route: import('@playwright/test').Route,
): Promise<void> {
  await page.evaluate(translate);
  await route.continue();
}

/** As browsers do it, into a language in which every text begins with “x-”. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('script, style, template')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `x-${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.title = `x-${document.title}`;
}
