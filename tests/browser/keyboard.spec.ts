import type { Page } from '@playwright/test';
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

test('a reader without a mouse sees where they are at every stop of a page', async ({ page }) => {
  await page.goto('statements/two-oceans/');
  const stops: string[] = [];

  for (;;) {
    await page.keyboard.press('Tab');
    const { name, ring, visible, last } = await focus(page);
    if (last) break;
    stops.push(name);
    expect(ring, `the ring around “${name}”`).toBeGreaterThanOrEqual(2);
    expect(visible, `“${name}” is on the screen`).toBe(true);
  }
  expect(stops[0]).toBe('Skip to the text');
  expect(stops.at(-1)).toBe('theme');
  expect(stops.length).toBeGreaterThan(50);
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

/** What has the focus, and how it shows. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      name: element.id === 'theme' ? 'theme' : element.textContent.replaceAll(/\s+/g, ' ').trim(),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      visible: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      last: element === document.body,
    };
  });
}

interface Focus {
  /** Its words. */
  name: string;
  /** Width of the line around it, in pixels. */
  ring: number;
  /** Whether any of it is on the screen. */
  visible: boolean;
  /** The round of the page is over. */
  last: boolean;
}
