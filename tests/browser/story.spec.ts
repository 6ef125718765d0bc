import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const current = (page: Page) => page.locator('.contents [aria-current]');

test('the contents mark the section that is read, and the address follows it quietly', async ({
  page,
}) => {
  await page.goto('./');
  await page.goto('read/');
  const steps = page.locator('.step');
  const before = await page.evaluate(() => history.length);

  for (const index of [2, 5]) {
    await steps
      .nth(index)
      .locator('h2')
      .evaluate((heading) => {
        scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' });
      });
    const id = (await steps.nth(index).locator('h2').getAttribute('id')) ?? '';
    await expect(current(page)).toHaveAttribute('href', `#${id}`);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).not.toHaveURL(/read/);
});

test('on a wide screen one drawing moves from section to section', async ({ page }) => {
  await page.goto('read/');
  const lit = () =>
    page
      .locator('.stage .lit use')
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-c')).sort());
  for (const index of [1, 4]) {
    const step = page.locator('.step').nth(index);
    await step.evaluate((section) => {
      scrollTo({ top: section.getBoundingClientRect().top + scrollY + 40, behavior: 'instant' });
    });
    const wanted = await step
      .locator('.lit use')
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-c')).sort());
    await expect.poll(lit).toEqual(wanted);
    await expect(page.locator('.stage')).toBeInViewport();
  }
});

test('on a phone the figure stands above its section and covers nothing @narrow', async ({
  page,
}) => {
  await page.goto('read/');
  await expect(page.locator('.stage')).toBeHidden();
  for (const step of await page.locator('.step').all()) {
    const figure = await step.locator('> figure').boundingBox();
    const text = await step.locator('> .prose').boundingBox();
    expect(figure && text && figure.y + figure.height <= text.y).toBe(true);
  }
});

test('without script every section has its own drawing @script-off', async ({ page }) => {
  await page.goto('read/');
  const drawings = page.locator('.step .drawing .world');
  expect(await drawings.count()).toBe(await page.locator('.step').count());
  for (const drawing of await drawings.all()) await expect(drawing).toBeVisible();
});

test('printed, the story is text, figures and notes, without its contents and actions', async ({
  page,
}) => {
  await page.goto('read/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('.stage')).toBeHidden();
  await expect(page.locator('.step .drawing').last()).toBeVisible();
  await expect(page.locator('.step figure.quote')).toHaveCount(12);
  await expect(page.locator('.notes li').last()).toBeVisible();
});

test('the argument is filtered by speaker and by grade, and shows all again', async ({ page }) => {
  await page.goto('argument/');
  const aside = page.locator('.said[data-aside]');
  const all = await page.locator('.argument .said').count();
  await expect(aside).toHaveCount(0);

  const [id, name] = await page
    .locator('argument-filter select[name=speaker] option')
    .nth(2)
    .evaluate((option: HTMLOptionElement) => [option.value, option.textContent ?? '']);
  await page.locator('select[name=speaker]').selectOption(id ?? '');
  const own = await page.locator(`.said[data-speaker="${id}"]`).count();
  expect(own).toBeGreaterThan(0);
  await expect(aside, name).toHaveCount(all - own);
  await expect(page.locator('argument-filter output')).toHaveText(`${own} of ${all} stand out`);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(aside).toHaveCount(0);
  await page.locator('select[name=grade]').selectOption('paraphrase');
  await expect(page.locator('.said:not([data-aside])')).toHaveCount(
    await page.locator('.said[data-grade=paraphrase]').count(),
  );
});

test('without script the argument is whole and has no filter @script-off', async ({ page }) => {
  await page.goto('argument/');
  await expect(page.locator('argument-filter')).toBeHidden();
  await expect(page.locator('.argument blockquote')).toHaveCount(12);
});
