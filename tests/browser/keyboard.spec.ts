import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';

test('a reader without a mouse follows a claim to its words, its speaker and its answer', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await follow(page, 'BICES as a reference for nuclear sharing');
  await expect(page).toHaveURL(/\/statements\/reference-for-nuclear-sharing\/$/);
  await follow(page, /^“Once NATO and South Korea/);
  await expect(page).toHaveURL(/\/quotes\/reference-on-nuclear-information\/$/);
  await follow(page, 'Senior presidential official');
  await expect(page).toHaveURL(/\/people\/senior-presidential-official\/$/);
  await follow(page, 'BICES as a reference for nuclear sharing');
  await follow(page, /^“I’m not sure how NATO can help/);
  await expect(page).toHaveURL(/\/quotes\/not-sure-nato-can-help\/$/);

  await page.keyboard.press('Tab');
  await follow(page, 'Inseparable?');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two oceans, one security?');
});

// On a wide screen only these have what stays in place while a page moves.
const wide = ['read/', 'search/', 'statements/two-oceans/'];
for (const [width, pages] of [[390, pagesOfEachKind()] as const, [1280, wide] as const])
  test(`a reader without a mouse sees where they are at every stop, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const hidden: string[] = [];
    for (const address of pages) {
      await page.goto(address);
      const stops = await stopsOn(page);
      for (const { name, ring, visible } of stops)
        if (ring < 2 || !visible) hidden.push(`${address}: “${name}”`);
      expect(stops[0]?.name).toBe('Skip to the text');
      expect(stops.at(-1)?.name).toBe('theme');
    }
    expect(hidden).toEqual([]);
  });

test('a reader without a mouse chooses the theme', async ({ page }) => {
  await page.goto('about/');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  // The switch is the last thing on a page, and so the first from its end.
  await page.keyboard.press('Shift+Tab');
  await expect(theme).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(theme).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

/** Tabs on to a link with this name, checks that it shows, and presses Enter. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (typeof name === 'string' ? at.name !== name : !name.test(at.name)) continue;
    expect(at.ring).toBeGreaterThanOrEqual(2);
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
    return;
  }
  throw new Error(`No link “${name}” was reached by Tab.`);
}

/**
 * Everything that Tab comes to on a page, in order. Each stop is read by the page itself as the key goes
 * down for the next: to ask for each from here takes five times as long.
 */
async function stopsOn(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  await page.evaluate(
    `window.stops = []; addEventListener('keydown', () => stops.push((${readFocus})()), true)`,
  );
  for (;;) {
    await Promise.all(Array.from({ length: 20 }, () => page.keyboard.down('Tab')));
    stops.push(...(await page.evaluate<Focus[]>('stops.splice(0)')));
    // The first is the page itself, before any key.
    const end = stops.findIndex(({ last }, at) => at > 0 && last);
    if (end > 0) return stops.slice(1, end);
  }
}

function focus(page: Page): Promise<Focus> {
  return page.evaluate(readFocus);
}

/** What has the focus, and how it shows. */
function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  // A mark on a map has its ring drawn.
  const drawing = element.closest('svg');
  const circle = drawing !== element && drawing ? element.querySelector('circle') : null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const outline = outlineStyle === 'none' ? '0' : outlineWidth;
  // A link on two lines has two boxes, and its corners lie in neither.
  const isSeen = [...element.getClientRects()].some(({ x, y, width, height }) => {
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    const own = drawing ?? element;
    return there && (own.contains(there) || there.contains(own));
  });
  return {
    name: element.id === 'theme' ? 'theme' : element.textContent.replaceAll(/\s+/g, ' ').trim(),
    ring: Number.parseFloat(circle ? getComputedStyle(circle).strokeWidth : outline),
    visible: isSeen,
    last: element === document.body,
  };
}

interface Focus {
  /** Its words. */
  name: string;
  /** Width of the line around it, in pixels. */
  ring: number;
  /** Whether the middle of a line of it is on the screen, with nothing over it. */
  visible: boolean;
  /** The round of the page is over. */
  last: boolean;
}
