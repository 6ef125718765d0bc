import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const light = 'rgb(251, 248, 242)';
const dark = 'rgb(15, 20, 24)';

for (const [system, paper] of [
  ['light', light],
  ['dark', dark],
] as const)
  test(
    `a reader whose system is ${system} gets a ${system} page`,
    { tag: '@script-off' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto('./');
      expect(await paperOf(page)).toBe(paper);
    },
  );

test(
  'without script there is no switch that would do nothing',
  { tag: '@script-off' },
  async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#theme')).toBeHidden();
  },
);

test('a reader chooses light against a dark system, dark against a light one, and goes back', async ({
  page,
}) => {
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  expect(await paperOf(page)).toBe(dark);

  await theme.selectOption('light');
  expect(await paperOf(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await theme.selectOption('dark');
  expect(await paperOf(page)).toBe(dark);
  await theme.selectOption('system');
  expect(await paperOf(page)).toBe(light);
});

test('the choice is remembered on every page, and nothing else is', async ({ page, context }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.reload();
  expect(await paperOf(page)).toBe(dark);
  await page.goto('quotes/no-easy-way/');
  expect(await paperOf(page)).toBe(dark);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');

  expect(await stored(page)).toEqual({ theme: 'dark' });
  expect(await context.cookies()).toEqual([]);

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('system');
  expect(await stored(page)).toEqual({});
});

test('the page is dark before there is anything to paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // The root appears after this script; from then on its attributes are watched.
    new MutationObserver((_, observer) => {
      const root = document.documentElement;
      if (!root?.dataset['theme']) return;
      root.dataset['seen'] = document.body ? 'after the body began' : 'before the body began';
      observer.disconnect();
    }).observe(document, { attributes: true, childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['ready'] = document.documentElement.dataset['theme'];
    });
  });
  await page.goto('./');

  await expect(page.locator('html')).toHaveAttribute('data-ready', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'before the body began');
});

test('a reader who forbids storage still gets the theme on this page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  expect(await paperOf(page)).toBe(dark);
});

/** The color of the page, as it is painted. */
function paperOf(page: Page): Promise<string> {
  return page
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor)
    .then(String);
}

/** All that the page keeps in the browser. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return { ...localStorage, ...sessionStorage, ...(databases.length > 0 && { databases }) };
  });
}
