import { expect, test } from './site.ts';

test('a quotation is copied with its speaker, grade, paragraph and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./quotes/no-easy-way/');
  await page.getByRole('link', { name: 'Copy quotation' }).click();
  await expect(page.locator('share-row output')).toHaveText('Copied');

  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(
    /^“There’s no easy way of connecting the Indo-Pacific and Atlantic regions”\nLee Hea-jeong, .*on the record, The Hankyoreh ¶17, English as printed by The Hankyoreh\nhttps:\/\/.*\/quotes\/no-easy-way\/$/,
  );
  expect(copied.html).toContain('<blockquote');
  expect(copied.html).toContain('There’s no easy way');
});

test('a link is copied, and where there is a share sheet it gets words and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) =>
        document.body.setAttribute('data-shared', JSON.stringify(data)),
    });
  });
  await page.goto('./quotes/shells-to-ukraine/');
  await page.getByRole('link', { name: 'Copy link' }).click();
  await expect(page.locator('share-row output')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/quotes\/shells-to-ukraine\/$/,
  );

  await page.getByRole('link', { name: 'Share', exact: true }).click();
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '{}');
  expect(shared.text).toContain('send shells to Ukraine.”');
  expect(shared.url).toMatch(/\/quotes\/shells-to-ukraine\/$/);
});

test('without script every action is a link @script-off', async ({ page }) => {
  await page.goto('./quotes/no-easy-way/');
  await expect(page.getByRole('link', { name: 'Share', exact: true })).toHaveAttribute(
    'href',
    /^mailto:/,
  );
  await expect(page.getByRole('link', { name: 'Copy link' })).toHaveAttribute(
    'href',
    /\/quotes\/no-easy-way\/$/,
  );
  await expect(page.getByRole('link', { name: 'Report an error' })).toHaveAttribute(
    'href',
    /^mailto:.*no-easy-way/,
  );
});

test('each sentence of a quotation has a link of its own', async ({ page }) => {
  await page.goto('./quotes/cannot-be-separated/');
  await page.getByRole('link', { name: 'Link to this sentence' }).nth(1).click();
  await expect(page).toHaveURL(/#cannot-be-separated-our-four-countries-must$/);
  await expect(page.locator(':target')).toContainText('Our four countries must join with NATO');
});

test('a text that is not the report is told so, and nothing is sent', async ({ page }) => {
  await page.goto('./verify/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByLabel('The report’s text').fill('Something else altogether.');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#chain h2')).toHaveText('35 of 35 links do not hold');
  expect(sent.filter((url) => !/\.(woff2|svg)$/.test(url))).toEqual([]);
});
