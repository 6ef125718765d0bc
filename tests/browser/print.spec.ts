import type { Page } from '@playwright/test';
import { comesAfter, expect, test } from './site.ts';

const wide = { width: 794, height: 1123 };

test('a printed page has no navigation, and says where it is from', async ({ page }) => {
  await toPrint(page, 'statements/two-oceans/');

  for (const furniture of ['.skip', 'nav', '.theme', '.anchor', 'form', 'sup > button'])
    for (const piece of await page.locator(furniture).all())
      await expect(piece, furniture).toBeHidden();
  await expect(page.locator('.address')).toHaveText(/^https:\/\/.*\/statements\/two-oceans\/$/);
  await expect(page.locator('.address')).toBeVisible();
});

test('an address is printed as it is, not in capitals', async ({ page }) => {
  for (const address of ['./', 'statements/two-oceans/', 'quotes/no-easy-way/']) {
    await toPrint(page, address);
    const printed = page.locator('.address');
    expect(await printed.innerText()).toBe(await printed.textContent());
  }
});

test('a printed page has every note, with the address of what it cites', async ({ page }) => {
  await toPrint(page, 'statements/two-oceans/');
  const notes = page.locator('.footnotes li');
  expect(await notes.count()).toBeGreaterThan(5);

  for (const note of await notes.all()) {
    await expect(note).toBeVisible();
    const link = note.locator('a[rel~="external"]').first();
    const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain(await link.getAttribute('href'));
  }
});

test('a printed quotation is whole and on one sheet', async ({ page }) => {
  await toPrint(page, 'quotes/not-limited-to-territory/');
  const quote = page.locator('figure#not-limited-to-territory');

  await expect(quote.locator('blockquote')).toHaveText(/^“The term .* cyber-related areas”$/);
  await expect(quote).toHaveCSS('break-inside', 'avoid');
  const cut = await quote.evaluate(
    (element) => element.scrollWidth > element.clientWidth + 1 || element.clientHeight < 100,
  );
  expect(cut).toBe(false);
});

test('a page prints on white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await toPrint(page, 'quotes/no-easy-way/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(67, 77, 88)');
});

for (const [address, sheets] of [
  ['quotes/not-limited-to-territory/', 2],
  ['statements/two-oceans/', 4],
  ['itpp/', 8],
] as const)
  test(`${address} prints on ${sheets} sheets at most`, async ({ page }) => {
    await page.addInitScript(comesAfter, 0);
    await page.goto(address);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const printed = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.length).toBeLessThanOrEqual(sheets);
  });

/** Shows a page as it goes to paper. */
async function toPrint(page: Page, address: string): Promise<void> {
  await page.setViewportSize(wide);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}
