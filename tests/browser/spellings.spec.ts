import type { Page } from '@playwright/test';
import { readContent } from '../../src/reader/read-content.ts';
import { expect, outDir, test } from './site.ts';
import { serveSwitched } from './switched.ts';

/* One page has three spellings: `/map/`, `/map` and `/map/index.html`. A host may redirect the two
   last, or answer them as they are; on all of them the page and its links are the same. */

const { map } = readContent(process.env['CONTENT_DIR'] ?? 'content');
const [first, second] = map?.layers ?? [];

const hosts = {
  'a host that redirects': async () => {},
  'a host that answers as it is asked': async (page: Page) => {
    await page.route(/\/map(\/[a-z]+)?(\?.*)?$/, async (route) => {
      const { origin, pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await page.request.get(`${origin}${pathname}/${search}`) });
    });
  },
};

for (const [host, prepare] of Object.entries(hosts))
  for (const spelling of ['./map', './map/index.html', './map/'])
    test(`${spelling} of ${host}: layers change, Back brings title and colors back, links lead right`, async ({
      page,
    }) => {
      await prepare(page);
      await page.goto(spelling);
      await expect(page).toHaveURL(/\/map\/$/);
      await expect(page.locator('.controls').first()).toBeVisible();
      const before = await seen(page);

      await page.locator('.layers a').nth(1).click();
      await expect(page).toHaveURL(new RegExp(`/map/${second?.id}/$`));
      expect(await seen(page)).not.toEqual(before);
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(first?.finding ?? '');
      expect(await seen(page)).toEqual(before);

      await page.locator('.brand').click();
      await expect(page.locator('main.home')).toBeVisible();
    });

const kept = [
  ['map/members?year=1955#spain', /\/map\/members\/\?year=1955#spain$/],
  ['map/members/index.html?year=1955', /\/map\/members\/\?year=1955$/],
  ['search?q=lamp', /\/search\/\?q=lamp$/],
  ['search/index.html?q=lamp', /\/search\/\?q=lamp$/],
  ['check/index.html#lamp', /\/check\/#lamp$/],
  ['index.html', /\/$/],
] as const;

for (const [address, wanted] of kept)
  test(`./${address} keeps what is asked for`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page).toHaveURL(wanted);
  });

test('an address without a page, and a copy by another name, keep their spelling', async ({
  page,
}) => {
  for (const address of ['./mapp', './maps/about', './%E0%A4%A']) {
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    expect(page.url()).toContain(address.slice(1));
  }
  await page.route('**/copy-of-map', async (route) => {
    const response = await page.request.get(route.request().url().replace('copy-of-map', 'map/'));
    await route.fulfill({ response });
  });
  await page.goto('./copy-of-map');
  expect(page.url()).toMatch(/\/copy-of-map$/);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every spelling is answered, with what is asked for, and one that cannot be read with a page', async ({
    page,
  }) => {
    const site = await serveSwitched(outDir);
    const open = (address: string) => page.goto(site.address + address);
    await open('');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    site.network = 'down';
    for (const [address, wanted] of [['map', /\/map\/$/] as const, ...kept]) {
      await open(address);
      await expect(page).toHaveURL(wanted);
    }
    const answer = await open('%E0%A4%A');
    expect(answer?.status()).toBe(503);
    await expect(page.locator('h1')).toBeVisible();
    site.close();
  });
});

/** What a layer decides: title, heading, and the mark of every country. */
async function seen(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    document.title,
    document.querySelector('h1')?.textContent,
    Array.from(document.querySelectorAll<SVGElement>('a.mark'), ({ dataset }) => dataset['key']),
  ]);
}
