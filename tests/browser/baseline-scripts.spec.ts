import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allPages, expect, outDir, test } from './site.ts';

/* What browsers got since 2021 (replaceAll and its like shortly before), and what is there only where nobody on the way can change a page. Each
   that a script of the site uses is taken away before the page loads. */

const built = join(outDir, 'scripts');
const code = [
  ...readdirSync(built).map((file) =>
    file.endsWith('.js') ? readFileSync(join(built, file), 'utf8') : '',
  ),
  // Small scripts stand in the pages that use them.
  ...allPages().map((page) =>
    readFileSync(join(outDir, page.replace(/\/$/, '/index.html')), 'utf8'),
  ),
].join('\n');

const methods = {
  Array: ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced'],
  String: ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'],
  Element: ['replaceChildren', 'checkVisibility', 'setHTMLUnsafe'],
  HTMLElement: ['showPopover', 'hidePopover', 'togglePopover'],
  Set: ['union', 'intersection', 'difference', 'isSubsetOf'],
};
const statics = {
  Object: ['hasOwn', 'groupBy'],
  Array: ['fromAsync'],
  Map: ['groupBy'],
  Promise: ['any', 'allSettled', 'withResolvers', 'try'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any', 'timeout'],
};
const globals = ['structuredClone', 'requestIdleCallback', 'ClipboardItem', 'CompressionStream'];

const taken: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(methods).flatMap(([type, names]) =>
      names
        .filter((name) => new RegExp(`\\.${name}\\b`).test(code))
        .map((name) => [`${type}.prototype.${name}`, `delete ${type}.prototype.${name};`]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(statics).flatMap(([type, names]) =>
      names
        .filter((name) => code.includes(`${type}.${name}`))
        .map((name) => [`${type}.${name}`, `delete ${type}.${name};`]),
    ),
  ),
  ...Object.fromEntries(
    globals.filter((name) => code.includes(name)).map((name) => [name, `delete self.${name};`]),
  ),
  lookbehind:
    'self.RegExp = new Proxy(RegExp, { construct: (made, [source, flags]) => { if (/[(][?]<[=!]/.test(source)) throw new SyntaxError("group"); return new made(source, flags); }, apply: (made, self, [source, flags]) => { if (/[(][?]<[=!]/.test(source)) throw new SyntaxError("group"); return new made(source, flags); } });',
  'navigator.clipboard': 'delete Navigator.prototype.clipboard;',
  'navigator.share': 'delete Navigator.prototype.share;',
  'crypto.subtle': 'delete Crypto.prototype.subtle;',
  storage: 'delete Window.prototype.localStorage; delete self.localStorage;',
};

const pages = [
  './',
  'read/',
  'argument/',
  'quotes/no-easy-way/',
  'map/',
  'timeline/',
  'check/',
  'verify/',
];

test('the scripts use what is taken away', () => {
  expect(Object.keys(taken)).toContain('Array.prototype.at');
  expect(Object.keys(taken).length).toBeGreaterThan(9);
});

for (const [what, how] of Object.entries(taken))
  test(`without ${what} every page is read, no script fails, and a search finds`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(`${page.url()}: ${message}`));
    await page.addInitScript(how);
    for (const address of pages) {
      await page.goto(address);
      await expect(page.locator('h1').first()).toBeVisible();
      // What loads a script waits for the map, or for the reader.
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2 }));
    }
    await searchFor(page, 'Indo-Pacific');
    expect(errors).toEqual([]);
  });

test('without a newer method the page is the one without script', async ({ page }) => {
  await page.addInitScript('delete Array.prototype.at;');
  await page.goto('quotes/no-easy-way/');
  await expect(page.locator('html')).not.toHaveAttribute('data-script');
  await expect(page.locator('.theme')).toBeHidden();
});

test('over plain http the fingerprints cannot be made, and the page says what to do', async ({
  page,
  baseURL,
}) => {
  await page.route('http://plain.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, baseURL).href }) });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('http://plain.example/verify/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);

  await page.locator('#text').fill('Nothing of the report.');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#chain')).toContainText('https');
  await expect(page.locator('#chain')).toContainText('npm run verify -- --article FILE');
  expect(errors).toEqual([]);
});

/** Asks from the header, as a reader of any browser does. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto('about/');
  await page.locator('#find').fill(words);
  await page.locator('#find').press('Enter');
  await expect(page).toHaveURL(/\/(search|quotes)\/\?q=/);
  await expect(page.locator('blockquote', { hasText: words }).first()).toBeVisible();
}
