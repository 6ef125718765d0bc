import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './site.ts';

/* Older browsers, made of this one by taking from it what they lack, one thing at a time: a style's
   functions and rules are renamed to what no browser knows, a script's methods are deleted. */

/** Every kind of page. */
const kinds = [
  ...['./', 'read/', 'argument/', 'outcomes/', 'statements/', 'statements/two-oceans/', 'itpp/'],
  ...['quotes/', 'quotes/not-limited-to-territory/', 'people/', 'people/yoon-suk-yeol/', 'map/'],
  ...['timeline/', 'sources/', 'glossary/', 'search/', 'check/', 'verify/', 'about/', '404.html'],
];

const styles: Record<string, RegExp> = {
  ':has()': /(?<=:)has(?=\()/g,
  popovers: /popover(?=-open)/g,
  'anchor positioning': /position-area|position-try-fallbacks/g,
  'container queries': /(?<=@)container|container-type|(?<=\d)cqi/g,
  'color-mix()': /color-mix(?=\()/g,
  'what else is newer':
    /(?<=\d)dvh|text-wrap(?=:)|(?<=[:(])atan2(?=\()|(?<=@media[^{]*\()width(?=\s*[<>])/g,
  layers: /(?<=@)layer/g,
};

// What the build writes in older words: no browser meets it.
const lowered: Record<string, RegExp> = {
  'light-dark()': /light-dark\(/,
  nesting: /[{};\s]&/,
};

test.use({ bypassCSP: true, colorScheme: 'dark' });

// From before popovers, and with no style at all: axe does not know that a browser's own page is dark.
const bare = 'layers';

for (const [what, name] of Object.entries(styles))
  test(`without ${what} in styles every kind of page is read`, async ({ page }) => {
    test.setTimeout(600_000);
    if (what === bare) await page.emulateMedia({ colorScheme: 'light' });
    let isChanged = false;
    await page.route(/\/($|\?|#)|\.(html|css)$/, async (route) => {
      const response = await route.fetch();
      const isPage = response.headers()['content-type']?.includes('html');
      const text = await response.text();
      const without = (css: string) => css.replace(name, 'unknown');
      const body = isPage ? text.replace(/<style>.*?<\/style>/gs, without) : without(text);
      isChanged ||= body !== text;
      await route.fulfill({
        response,
        body: what === 'popovers' || what === bare ? closed(body) : body,
      });
    });
    const found: string[] = [];
    let touched = 0;
    for (const address of kinds) {
      isChanged = false;
      found.push(...(await faultsAt(page, address, () => isChanged)));
      touched += Number(isChanged);
    }
    expect(touched).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

for (const [what, name] of Object.entries(lowered))
  test(`no page has ${what} in its styles`, async ({ request }) => {
    for (const address of kinds) {
      const html = await (await request.get(address)).text();
      const styles = html.match(/<style>.*?<\/style>/gs) ?? [];
      expect(styles.length, address).toBeGreaterThan(0);
      expect(styles.join(''), address).not.toMatch(name);
    }
  });

/** A browser that knows no popovers does not know the attribute either. */
function closed(html: string): string {
  return html.replaceAll(' popover=', ' data-unknown=').replaceAll(' popovertarget=', ' data-for=');
}

/** @param isOther whether the page differs from that of all other tests: one without such a thing does not */
async function faultsAt(page: Page, address: string, isOther: () => boolean): Promise<string[]> {
  const errors: string[] = [];
  const note = (error: Error) => errors.push(`${address}: ${error.message}`);
  page.on('pageerror', note);
  await page.goto(address);
  if (!isOther()) {
    page.off('pageerror', note);
    return [];
  }
  const known = await hiddenAnyway(page, address);
  const unread = (await page.evaluate(hidden)).filter((words) => !known.includes(words));
  const colors = await axeFaults(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
  page.off('pageerror', note);
  return [
    ...errors,
    ...unread.map((words) => `${address}: not to be seen: ${words}`),
    ...colors.map((each) => `${address}: ${each}`),
  ];
}

/** What is not to be seen in a browser that knows everything: actions, what is closed. */
async function hiddenAnyway(page: Page, address: string): Promise<string[]> {
  const known = anyway.get(address);
  if (known) return known;
  const other = await page.context().newPage();
  await other.goto(address);
  const words = await other.evaluate(hidden);
  await other.close();
  anyway.set(address, words);
  return words;
}

const anyway = new Map<string, string[]>();

/** Words of a page that no reader sees, and shapes that are drawn as one black spot. */
function hidden(): string[] {
  const main = document.querySelector('main');
  const blocks = [...(main?.querySelectorAll<HTMLElement>('h1, h2, blockquote, p, li, dd') ?? [])];
  const shapes = [...document.querySelectorAll('.shapes path, .land, .world use')];
  const fills = new Set(shapes.map((shape) => getComputedStyle(shape).fill));
  return [
    ...blocks
      .filter((block) => block.textContent?.trim())
      .filter((block) => block.getBoundingClientRect().height < 8)
      .map(({ textContent }) => String(textContent).trim().slice(0, 60)),
    ...(fills.has('rgb(0, 0, 0)') ? ['a map that is black'] : []),
  ];
}
