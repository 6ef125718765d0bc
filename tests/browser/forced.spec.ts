import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';

/* The system's colors in place of the site's, as people set them who need a strong contrast. */
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const)
  test(`no words vanish in the system’s colors, on a ${colorScheme} ground`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const address of [...pagesOfEachKind(), 'search/?q=nuclear', 'map/#south-korea']) {
      await page.goto(address);
      found.push(...(await vanished(page)).map((each) => `${address}: ${each}`));
    }
    expect(found).toEqual([]);
  });

test('what was told by color is told in the system’s colors too', async ({ page }) => {
  await page.goto('statements/');
  const current = await looks(page, '.header nav a[aria-current]');
  const others = await looks(page, '.header nav a:not([aria-current])');
  expect(current.filter((look) => others.includes(look))).toEqual([]);

  await page.goto('map/');
  const keys = await looks(page, '.legend:not([hidden]) rect');
  expect(new Set(keys).size).toBe(keys.length);

  await page.goto('outcomes/');
  const marks = await page
    .locator('.verdict')
    .evaluateAll((all) => [...new Set(all.map((each) => each.dataset['mark']))]);
  const pictures = await Promise.all(
    marks.map(async (mark) => {
      const verdict = page.locator(`.verdict[data-mark=${mark}]`).first();
      const box = await verdict.boundingBox();
      const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width: 16, height: 20 };
      return (await page.screenshot({ clip, fullPage: true })).toString('base64');
    }),
  );
  expect(new Set(pictures).size).toBe(marks.length);
});

/** How each of the elements that a selector names is colored. */
async function looks(page: Page, names: string): Promise<string[]> {
  const all = await page.locator(names).evaluateAll((each) =>
    each.map((one) => {
      const { color, fill, borderColor, backgroundColor } = getComputedStyle(one);
      return [color, fill, borderColor, backgroundColor].join();
    }),
  );
  expect(all.length, names).toBeGreaterThan(0);
  return all;
}

/** What has the color of the page while the system lays a plate of that color behind it. */
function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('i');
    canvas.style.color = 'Canvas';
    document.body.append(canvas);
    const paper = getComputedStyle(canvas).color;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: each, textContent: words } = texts.currentNode;
      if (!each || !words?.trim() || !each.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(each);
      const color = each.closest('svg') ? style.fill : style.color;
      const hasPlate = style.forcedColorAdjust !== 'none';
      if (color === paper && hasPlate) found.push(words.trim());
    }
    return found;
  });
}
