import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What a stranger may put into an address or a field. */
const texts: Record<string, string> = {
  'an element with a handler': '<img src=x onerror="window.harmed = 1">',
  'a script': '</script><script>window.harmed = 1</script>',
  'a drawing with a handler': '"><svg onload="window.harmed = 1">',
  'an address that is a script': 'javascript:window.harmed=1',
  'a template': '{{constructor.constructor("window.harmed=1")()}} $\u007Bwindow.harmed=1}',
  'the names that every object has': '__proto__ constructor toString hasOwnProperty valueOf',
  'signs of patterns': '((((([a-z]+)+)*?$^|\\',
  'control characters': 'nuclear\u0000\u0001\u0008\u001b[31m\u007f\u0085',
  'characters that turn the direction': '\u202Enuclear\u202C \u2066program\u2069 \u200F',
  'characters of no width': 'nu\u200Bcl\u200De\uFEFFar \u00ADprogram',
  'half a character': 'nuclear \uD83D \uDE00',
  'marks upon marks': `n${'\u0301'.repeat(5000)}uclear`,
  'quotation marks': '"“”„«»‘’\u0027'.repeat(50),
  spaces: '\u00A0 \u3000\t\n '.repeat(100),
  'a megabyte in one word': 'a'.repeat(1_000_000),
  'a megabyte of words': 'nuclear program '.repeat(62_500),
};

// Servers refuse longer ones. The last letter may be cut in two.
const inAddress = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 2000);

// A slow machine lays a megabyte out for many seconds.
const patient = { timeout: 60_000 };

for (const [what, text] of Object.entries(texts)) {
  test(`${what} in an address does nothing`, async ({ page }) => {
    const harm = harmOn(page);
    const short = inAddress(text);
    for (const address of [
      `search/?q=${short}&by=${short}&topic=${short}&kind=${short}&day=${short}&grade=${short}`,
      `check/#${encodeURIComponent(text.toWellFormed())}`,
      ...['map/?year=', 'map/#', 'timeline/#', 'argument/?by=', 'read/#', 'quotes/#', '?'].map(
        (before) => before + short,
      ),
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(await harm()).toEqual([]);
  });

  test(`${what} in a field does nothing, and the page answers on`, async ({ page }) => {
    const harm = harmOn(page);
    await page.goto('about/');
    await page.locator('#find').fill(text, patient);
    await page.goto('search/');
    await page.locator('#q').fill(text, patient);
    await page.locator('#q').fill('shells');
    await expect(page.locator('#results > li')).toHaveCount(1);
    for (const [address, button] of [
      ['check/', 'Check'] as const,
      ['verify/', 'Verify'] as const,
    ]) {
      await page.goto(address);
      await page.locator('textarea').fill(text, patient);
      await page.getByRole('button', { name: button }).click();
      if (text.trim()) await expect(page.locator('main [role=status] h2')).toBeVisible();
    }
    expect(await harm()).toEqual([]);
  });
}

test('a stored theme that is none does nothing', async ({ page }) => {
  const harm = harmOn(page);
  for (const text of Object.values(texts)) {
    await page.goto('about/');
    await page.evaluate((value) => localStorage.setItem('theme', value), text.slice(0, 1000));
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  }
  expect(await harm()).toEqual([]);
});

test('the test sees harm', async ({ page }) => {
  const harm = harmOn(page);
  await page.goto('about/');
  await page.evaluate(() => {
    Object.assign(window, { harmed: 1 });
    Object.assign(Object.prototype, { harmed: 1 });
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(async () => (await harm()).length).toBe(3);
});

/** What a page did that it should not have: errors, scripts that ran, and objects that were changed. */
function harmOn(page: Page): () => Promise<string[]> {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  return async () => [
    ...found,
    ...(await page.evaluate(() => [
      ...(Object.hasOwn(window, 'harmed') ? ['A script ran.'] : []),
      ...('harmed' in Object.prototype ? ['All objects were changed.'] : []),
    ])),
  ];
}
