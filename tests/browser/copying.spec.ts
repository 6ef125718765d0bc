import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// Numbers of notes and what joins them to a word, marks of links, and the row of actions.
const furniture = /Note\s*\d|#|↩|\u2060|Copy link|Square card/;

for (const [address, first, last] of [
  [
    'views/no-easy-way/',
    'Two regions that are hard to connect',
    'disarmament and non-proliferation',
  ],
  ['quotes/not-limited-to-territory/', 'The term ‘battlefield’ isn’t limited', 'Where it stands'],
  ['people/yoon-suk-yeol/', 'Yoon Suk-yeol', 'Every quotation'],
  ['read/', 'Two oceans, three years', 'Notes'],
] as const)
  test(`a reader who copies the article of ${address} gets its text, and nothing else`, async ({
    page,
  }) => {
    await page.goto(address);
    const { text, html } = await copied(page, 'article');
    for (const words of [first, last, '”']) expect(text).toContain(words);
    expect(text).not.toMatch(furniture);
    expect(html).not.toMatch(/Note \d|↩|Copy link/);
  });

test('a heading that is copied is the heading alone', async ({ page }) => {
  await page.goto('views/no-easy-way/');
  await page.locator('#what-came-of-it').click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+C');
  expect((await clipboard(page)).text.trim()).toBe('What came of it');
});

test('a word before a note is copied without the note’s number', async ({ page }) => {
  await page.goto('views/no-easy-way/');
  const { text } = await copied(page, '.prose > p:nth-of-type(3)');
  expect(text).toContain('and technology. On 11 July 2024');
});

/** Selects an element and copies it with the keyboard. */
async function copied(page: Page, selector: string): Promise<Clipboard> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
    });
  await page.keyboard.press('ControlOrMeta+C');
  return clipboard(page);
}

function clipboard(page: Page): Promise<Clipboard> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await as('text/plain'), html: await as('text/html') };
  });
}

/** What lies on the clipboard, in both kinds. */
interface Clipboard {
  text: string;
  html: string;
}
