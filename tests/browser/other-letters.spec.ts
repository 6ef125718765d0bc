import type { Page } from '@playwright/test';
import { readContent } from '../../src/reader/read-content.ts';
import { listen } from '../../src/server/listen.ts';
import { lettersIn } from '../fixtures/other-letters.ts';
import { lettersSite } from '../site/shared-site.ts';
import { expect, test } from './site.ts';

/* A site whose content and words are all in Hebrew letters: a Latin one that a script puts on a page is a
   word that stands in code. */

test.use({ permissions: ['clipboard-write'] });

test('scripts say nothing but words of the content, and lines run from right to left', async ({
  page,
}) => {
  // Where no other suite has, a site of its own is built first.
  test.setTimeout(400_000);
  const { content: dir, out, told: report } = await lettersSite();
  const { server, address } = await listen({ dir: out, port: 0, host: 'localhost', base: '/' });
  const content = readContent(dir);
  const said = content.quotes.get('wall-on-wheels')?.data.text ?? '';

  await test.step('the search page, for queries of every kind of answer', async () => {
    const [word = '', next = ''] = said.split(' ');
    const queries = ['', word, said, `"${next} ${word}"`, 'ףןף', `${word} ףןףןף`, word.slice(0, 2)];
    for (const query of [...queries, `${[...word].reverse().join('')}${next}`]) {
      await page.goto(`${address}search/?q=${encodeURIComponent(query)}&by=selam-bekele&day=x`);
      await expect(page.locator('#count')).toContainText(/\d/);
      await expect(page.locator('.search-page [role=status]')).not.toBeEmpty();
      expect(await latinOn(page, '.search-page'), query).toEqual([]);
    }
    await page.locator('[name=group]').check();
    await page.locator('#copy-shown').click();
    await expect(page.locator('#copied')).not.toBeEmpty();
    expect(await latinOn(page, '.search-page')).toEqual([]);
  });

  await test.step('the field at the head of a page', async () => {
    await page.goto(`${address}talks/`);
    await page.locator('#find').fill(said.split(' ')[1] ?? '');
    await expect(page.locator('#quick a').first()).toBeVisible();
    await expect(page.locator('.header [role=status]')).not.toBeEmpty();
    expect(await latinOn(page, '.header')).toEqual([]);
  });

  await test.step('sharing, copying and citing', async () => {
    await page.goto(`${address}quotes/wall-on-wheels/`);
    for (const act of ['link', 'words', 'share']) {
      await page.locator(`article [data-act=${act}]`).first().click();
      await expect(page.locator('article share-row output').first()).not.toBeEmpty();
      expect(await latinOn(page, 'article share-row')).toEqual([]);
    }
    await page.locator('details.cite summary').click();
    const buttons = page.locator('copy-text button');
    await buttons.first().click();
    await expect(page.locator('copy-text output').first()).not.toBeEmpty();
    expect(await latinOn(page, 'copy-text :is(button, output)')).toEqual([]);
  });

  await test.step('the map', async () => {
    await page.goto(`${address}map/`);
    await expect(page.locator('.controls').first()).toBeVisible();
    for (const link of await page.locator('.layers a').all()) {
      await link.click();
      await page.locator('a.mark[data-c=kenya]').focus();
      await expect(page.locator('.tip:not([hidden])').first()).toBeVisible();
      expect(await latinOn(page, '.atlas')).toEqual([]);
    }
    await page.locator('#year').fill('2035');
    await expect(page.locator('.years output')).toContainText('2035');
    expect(await latinOn(page, '.years')).toEqual([]);
  });

  await test.step('the check of a sentence and of the report', async () => {
    const checked = [said, said.split(' ').slice(0, 5).join(' '), `${said} ףןף`, 'ףןף ןףן ךםך'];
    for (const text of checked) {
      await page.goto(`${address}check/#${encodeURIComponent(text)}`);
      await page.reload();
      await expect(page.locator('#verdict h2')).not.toBeEmpty();
      expect(await latinOn(page, 'check-quote')).toEqual([]);
    }
    await page.goto(`${address}verify/`);
    for (const text of [lettersIn(report), 'ףןף']) {
      await page.locator('#text').fill(text);
      await page.locator('verify-ledger button').click();
      await expect(page.locator('#chain h2')).not.toBeEmpty();
      expect(await latinOn(page, '#chain :is(h2, b)')).toEqual([]);
    }
  });

  await test.step('the argument, and a narrow screen', async () => {
    await page.goto(`${address}argument/`);
    await page.locator('[name=grade]').selectOption({ index: 1 });
    await expect(page.locator('argument-filter output')).not.toBeEmpty();
    expect(await latinOn(page, 'argument-filter')).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'map/', 'read/', 'outcomes/', 'timeline/', 'quotes/wall-on-wheels/']) {
      await page.goto(address + path);
      const { over, start } = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        start: getComputedStyle(document.body).direction,
      }));
      expect(over, path).toBeLessThanOrEqual(0);
      expect(start, path).toBe('rtl');
    }
  });

  server.close();
});

/** Runs of Latin letters that a part of the page shows or has read out, but for codes of countries. */
function latinOn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .flatMap((each) => [
        ...[...each.childNodes].filter(({ nodeType }) => nodeType === 3).map((n) => n.nodeValue),
        ...['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name)),
      ])
      .flatMap((text) => text?.match(/[A-Za-z]{3,}/g) ?? [])
      // A style of citations and a language are called by their names everywhere.
      .filter((word) => !['APA', 'HTML'].includes(word)),
  );
}
