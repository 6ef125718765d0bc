import { expect, test } from './site.ts';

for (const [pasted, heading] of [
  ["There's no easy way of connecting the Indo-Pacific and Atlantic regions", 'Exact'],
  ['we won’t gain very much', 'Exact'],
  ['There is no easy way to connect the Indo-Pacific and Atlantic regions', 'Differs here'],
  ['The moon is made of green cheese, said the minister on Thursday', 'Not in this report'],
] as const)
  test(`“${pasted}” is found to be: ${heading}`, async ({ page }) => {
    const elsewhere: string[] = [];
    await page.goto('./check/');
    page.on('request', (request) => elsewhere.push(request.url()));
    await page.getByLabel('The sentence').fill(pasted);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('#verdict h2')).toHaveText(heading);
    expect(elsewhere.filter((url) => url.includes('easy'))).toEqual([]);
  });

test('a check can be shared as a link, and what differs is shown word by word', async ({
  page,
}) => {
  await page.goto(`./check/#${encodeURIComponent('In the end we will not gain very much')}`);
  await expect(page.locator('#verdict h2')).toHaveText('Differs here');
  await expect(page.locator('#verdict ins').first()).toHaveText('won’t');
  await expect(page.locator('#verdict del').first()).toHaveText('will not');
  await expect(page.locator('#verdict .para')).toHaveText('¶21');
});

test('a broken address of a check does nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./check/#%E0%A4%A');
  await expect(page.getByLabel('The sentence')).toHaveValue('%E0%A4%A');
  expect(errors).toEqual([]);
});
