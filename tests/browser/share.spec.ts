import { expect, test } from './site.ts';

const clipboard = ['clipboard-read', 'clipboard-write'];

test('a quotation is copied with its speaker, grade, paragraph and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.goto('./quotes/no-easy-way/');
  const row = page.locator('share-row').first();
  await row.getByRole('link', { name: 'Copy quotation' }).click();
  await expect(row.getByRole('status')).toHaveText('Quotation copied');

  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(
    /^“There’s no easy way of connecting the Indo-Pacific and Atlantic regions”\nLee Hea-jeong, .*, on the record\. The Hankyoreh, ¶17\. English as printed by The Hankyoreh\.\nhttps:\/\/.*\/quotes\/no-easy-way\/$/,
  );
  expect(copied.html).toMatch(/<blockquote.*There’s no easy way.*on the record.*no-easy-way/);
});

test('a quotation in a list is copied as it is on its own page', async ({ page, context }) => {
  await context.grantPermissions(clipboard);
  const copies = [];
  const check = './check/#stronger%20pressure%20on%20us%20to%20send%20shells%20to%20Ukraine';
  for (const address of ['./quotes/', './search/', check, './quotes/shells-to-ukraine/']) {
    await page.goto(address);
    const figure = page.locator('figure', { hasText: 'send shells to Ukraine' }).first();
    await figure.getByRole('link', { name: 'Copy quotation' }).click();
    await expect(figure.getByRole('status')).toHaveText('Quotation copied');
    copies.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copies[0]).toContain('send shells to Ukraine.”\nPark');
  expect(new Set(copies).size).toBe(1);
});

test('a link is copied, and where there is a share sheet it gets words and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) =>
        document.body.setAttribute('data-shared', JSON.stringify(data)),
    });
  });
  await page.goto('./quotes/shells-to-ukraine/');
  const row = page.locator('share-row').first();
  await row.getByRole('link', { name: 'Copy link' }).click();
  await expect(row.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/quotes\/shells-to-ukraine\/$/,
  );

  await row.getByRole('link', { name: 'Share', exact: true }).click();
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '{}');
  expect(shared.text).toMatch(/send shells to Ukraine\.”\nPark .* on the record\. .*¶21/);
  expect(shared.url).toMatch(/\/quotes\/shells-to-ukraine\/$/);
});

test('without a share sheet a page is shared by copying its words and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto('./glossary/');
  const row = page.getByRole('region', { name: 'Share this page' });
  await row.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(row.getByRole('status')).toHaveText('Copied with its link');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\d+ terms .*\.\nhttps:\/\/.*\/glossary\/$/);
});

test('where copying is refused, what was to be copied is given', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')),
    }),
  );
  await page.goto('./quotes/shells-to-ukraine/');
  const row = page.locator('share-row').first();
  await row.getByRole('link', { name: 'Copy link' }).click();
  await expect(row.getByRole('status')).toHaveText(/refused.*\/quotes\/shells-to-ukraine\/$/);
});

test('without script every action is a link @script-off', async ({ page }) => {
  await page.goto('./quotes/no-easy-way/');
  const row = page.locator('share-row').first();
  const leads = async (name: string, to: RegExp) =>
    expect(row.getByRole('link', { name, exact: true })).toHaveAttribute('href', to);
  await leads('Share', /^mailto:.*no%20easy%20way.*quotes%2Fno-easy-way%2F$/);
  await leads('Copy link', /^https:.*\/quotes\/no-easy-way\/$/);
  await leads('Card', /cards\/quotes-no-easy-way\.png$/);
  await leads('Square card', /cards\/square\/quotes-no-easy-way\.png$/);
  await leads('Report an error in this quotation', /^mailto:.*quotation%20no-easy-way/);
});

test('the way to the citations opens their box @script-off', async ({ page }) => {
  await page.goto('./views/no-easy-way/');
  const figure = page.locator('figure.quote').first();
  await figure.getByRole('link', { name: 'Cite' }).click();
  await expect(page).toHaveURL(/\/quotes\/no-easy-way\/#cite$/);
  await expect(page.getByText('APA', { exact: true }).first()).toBeVisible();
});

test('a citation is copied as it stands, and so is the HTML to embed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.goto('./quotes/no-easy-way/#cite');
  await page.getByRole('button', { name: 'Copy MLA' }).first().click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Lee Hea-jeong in .*” Inseparable\?, \d+ \w+\.? \d{4}, https:.*\/quotes\/no-easy-way\/\.$/,
  );

  await page.getByRole('button', { name: 'Copy HTML' }).click();
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toMatch(/^<blockquote cite="https:.*<\/blockquote>$/);
});

test('each sentence of a quotation has a link of its own, which is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.goto('./quotes/cannot-be-separated/');
  await page.getByRole('link', { name: 'Link to this sentence' }).nth(1).click();
  await expect(page).toHaveURL(/#cannot-be-separated-our-four-countries-must$/);
  await expect(page.locator(':target')).toContainText('Our four countries must join with NATO');
  await expect(page.locator('share-row output').first()).toHaveText('Link to the sentence copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:.*\/quotes\/cannot-be-separated\/#cannot-be-separated-our-four-countries-must:~:text=Our%20four%20countries%20must,/,
  );
});

test('a link to words goes to them in the browser, their id aside @script-off', async ({
  page,
}) => {
  await page.goto('./quotes/inseparable/');
  const use = page.locator('.uses a[href*=":~:text="]').first();
  const href = await use.evaluate((link: HTMLAnchorElement) => link.href);
  // The same words stand in the prose further down: only their fragment tells which are meant.
  await page.goto(href.replace(/#.*:~:/, '#:~:'));
  await expect(page.locator('#inseparable')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
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
