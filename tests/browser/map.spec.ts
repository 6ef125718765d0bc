import { expect, test } from './site.ts';
import { readContent } from '../../src/reader/read-content.ts';

const { partners, map } = readContent(process.env['CONTENT_DIR'] ?? 'content');
const layers = map?.layers ?? [];

test('a keyboard walks through every country in reading order, each with its name', async ({
  page,
}) => {
  await page.goto('./map/');
  await page.locator('a[href="#countries"]').first().focus();
  const walked: string[] = [];
  for (let step = 0; step < partners.size + 12; step += 1) {
    await page.keyboard.press('Tab');
    const country = await page.evaluate(() =>
      document.activeElement?.matches('a.mark')
        ? document.activeElement.getAttribute('data-c')
        : undefined,
    );
    if (country) walked.push(country);
  }
  const read = (on: string) =>
    map?.regions.filter((each) => each.on === on).flatMap(({ countries }) => countries) ?? [];
  expect(walked).toEqual([...read('whole'), ...read('part')]);
});

test('a country that has the focus is named beside it, and Escape hides the name', async ({
  page,
}) => {
  await page.goto('./map/');
  await expect(page.locator('.controls').first()).toBeVisible();
  const mark = page.locator('a.mark[data-c=luxembourg]');
  await mark.focus();
  await expect(page.locator('.part .tip')).toHaveText(/^Luxembourg, LU: /);
  await page.keyboard.press('Escape');
  await expect(page.locator('.part .tip')).toBeHidden();
});

test('a chosen country opens its panel, marks its shape and its row, and the map stays in view', async ({
  page,
}) => {
  await page.goto('./map/');
  await expect(page.locator('.controls').first()).toBeVisible();
  await page.locator('a.mark[data-c=luxembourg]').click();
  await expect(page).toHaveURL(/#luxembourg$/);
  await expect(page.locator('#luxembourg')).toBeInViewport();
  await expect(page.locator('.part svg')).toBeInViewport();
  await expect(page.locator('#row-luxembourg')).not.toHaveCSS(
    'background-color',
    await page.locator('#row-canada').evaluate((row) => getComputedStyle(row).backgroundColor),
  );
});

test('without script a link to a country opens its panel and marks its row @script-off', async ({
  page,
}) => {
  await page.goto('./map/#japan');
  await expect(page.locator('#japan')).toBeVisible();
  await expect(page.locator('#canada')).toBeHidden();
  await expect(page.locator('.whole svg')).toBeVisible();
  await expect(page.locator('#row-japan')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  for (const layer of layers.slice(1)) {
    await page.goto(`./map/${layer.id}/`);
    await expect(page.locator('h1')).toHaveText(layer.finding);
  }
});

test('layers change in place, the address follows, Back goes back, and links still lead right', async ({
  page,
}) => {
  await page.goto('./map/');
  await expect(page.locator('.controls').first()).toBeVisible();
  const [first, second] = layers;
  await page.locator('.layers a').nth(1).click();
  await expect(page).toHaveURL(new RegExp(`/map/${second?.id}/$`));
  await expect(page.locator('h1')).toHaveText(second?.finding ?? '');
  await expect(page.locator('figure.map')).toHaveAttribute('data-layer', second?.id ?? '');
  await expect(page.locator('a.mark[data-c=portugal]')).toHaveText('?');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(first?.finding ?? '');
  await page.locator('.brand').click();
  await expect(page.locator('main.home')).toBeVisible();
});

for (const [year, members] of [
  ['1949', '12'],
  ['1999', '19'],
  ['2023', '31'],
  ['2024', '32'],
] as const)
  test(`the slider shows ${members} members in ${year}, on the map and in words`, async ({
    page,
  }) => {
    await page.goto(`./map/members/?year=${year}`);
    await expect(page.locator('.years output')).toHaveText(`${members} members in ${year}`);
    const inked = page.locator('a.mark:is([data-look=solid], [data-look=hatch])');
    await expect(inked).toHaveCount(Number(members));
  });

test('moving the slider moves the map and the address', async ({ page }) => {
  await page.goto('./map/members/');
  await page.locator('#year').fill('1955');
  await expect(page).toHaveURL(/\?year=1955$/);
  await expect(page.locator('a.mark[data-c=germany]')).toHaveAttribute('data-look', 'hatch');
  await expect(page.locator('a.mark[data-c=spain]')).toHaveAttribute('data-look', 'stipple');
});

test('buttons and their keys enlarge the map and put it back', async ({ page }) => {
  await page.goto('./map/');
  const zoomed = page.locator('.whole .zoomed');
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await expect(zoomed).toHaveAttribute('transform', /scale\(1\.6/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await expect(zoomed).toHaveAttribute('transform', /scale\(2\.5/);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect(zoomed).toHaveAttribute('transform', 'translate(0,0) scale(1)');
});

test('the wheel scrolls the page, and with Ctrl enlarges the map', async ({ page }) => {
  await page.goto('./map/');
  await expect(page.locator('.controls').first()).toBeVisible();
  await page.locator('.whole svg').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expect(page.locator('.whole .zoomed')).not.toHaveAttribute('transform', /scale/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page.locator('.whole .zoomed')).toHaveAttribute('transform', /scale/);
});

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['./', './map/', './map/members/', './map/#south-korea', './timeline/']) {
    await page.goto(address);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, address).toBeLessThanOrEqual(0);
  }
});

test('the map’s script waits until the map is near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('partner-map'))).toEqual([]);
  await page.locator('.whole svg').scrollIntoViewIfNeeded();
  await expect(page.locator('.controls').first()).toBeVisible();
});

test('lines stand still for a reader who asked for less motion', async ({ page }) => {
  await page.goto('./map/');
  await expect(page.locator('figure.map')).toHaveAttribute('data-lines', 'drawn');
  const names = await page
    .locator('.ties path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).animationName));
  expect(new Set(names)).toEqual(new Set(['none']));
});

test('a theme leaves the events that are of it, without script too @script-off', async ({
  page,
}) => {
  await page.goto('./timeline/');
  const rows = page.locator('.timeline li[id]');
  const all = await rows.count();
  await page.locator('.filter label').nth(3).click();
  const shown = await rows.evaluateAll(
    (items) => items.filter((item) => getComputedStyle(item).display !== 'none').length,
  );
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
});
