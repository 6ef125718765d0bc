import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const address = 'statements/two-oceans/';

test(
  'a reader opens a note where it is cited, and closes it',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.goto(address);
    const { button, note } = parts(page);

    await button.click();
    await expect(page.locator('#note-name:popover-open')).toBeInViewport({ ratio: 1 });
    await expect(note).toContainText('Vilnius Summit Communiqué');

    await page.keyboard.press('Escape');
    await expect(page.locator('#note-name:popover-open')).toHaveCount(0);
    await expect(button).toBeFocused();
  },
);

test('a reader opens a note with the keyboard and follows its source', async ({ page }) => {
  await page.goto(address);
  const { button, note } = parts(page);

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#note-name:popover-open')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: 'NATO', exact: true })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/#vilnius$/);
  await expect(page.locator('#vilnius')).toBeInViewport();
});

test('a note opens beside its number and covers neither', async ({ page }) => {
  await page.goto(address);
  const { button, note } = parts(page);
  await button.click();

  const number = await boxOf(button);
  const opened = await boxOf(note);
  const gap = Math.max(
    opened.y - (number.y + number.height),
    number.y - (opened.y + opened.height),
  );
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(40);
});

test(
  'on a phone a note is a sheet at the foot of the screen',
  { tag: '@narrow' },
  async ({ page }) => {
    await page.goto(address);
    const { button, note } = parts(page);
    await button.tap();

    const { x, y, width, height } = await boxOf(note);
    expect(x).toBe(0);
    expect(width).toBe(390);
    expect(Math.round(y + height)).toBe(844);
  },
);

test('a note’s number is a target of 24 pixels', { tag: '@everywhere' }, async ({ page }) => {
  await page.goto(address);
  const { button } = parts(page);
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(button);
  await page.mouse.click(x + width / 2 + 11, y + height / 2 - 11);
  await expect(page.locator('#note-name:popover-open')).toBeVisible();
});

test('in print a number is a plain link to its note', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await followsPlainLink(page);
});

test('a browser without popovers shows plain links to the notes', async ({ page }) => {
  // The page's style asks whether the browser knows what an open popover is; here the answer is no.
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('selector(:popover-open)');
    const body = html
      .replace('selector(:popover-open)', 'selector(:unknown)')
      // Of another style the policy does not know the hash.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await followsPlainLink(page);
});

async function followsPlainLink(page: Page): Promise<void> {
  const { button, link, note } = parts(page);
  await expect(button).toBeHidden();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/#fn-name$/);
  await expect(note).toBeInViewport();
}

function parts(page: Page) {
  return {
    link: page.locator('#fnref-name'),
    button: page.locator('button[popovertarget="note-name"]').first(),
    note: page.locator('#note-name'),
  };
}

async function boxOf(element: ReturnType<Page['locator']>) {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}
