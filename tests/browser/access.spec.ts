import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPages, expect, test } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The text's contrast is that of level AAA.
const contrast = 'color-contrast-enhanced';
const colors = ['color-contrast', contrast, 'link-in-text-block'];
const pages = allPages();
const parts = 8;

for (let part = 0; part < parts; part += 1)
  test(`axe finds nothing on any page, in light and in dark: part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    // The map has hundreds of links, each of which is looked at.
    test.setTimeout(600_000);
    const found: string[] = [];
    for (const address of pages.filter((_, index) => index % parts === part)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      found.push(...(await faults(page, `${address} in light`, (axe) => axe.withTags(rules))));
      // The themes differ in color alone.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await faults(page, `${address} in dark`, (axe) => axe.withRules(colors))));
    }
    expect(found).toEqual([]);
  });

async function faults(
  page: Page,
  where: string,
  narrow: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // In legacy mode axe needs no second page for its report; the site has no frames.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { [contrast]: { enabled: true } } });
  const { violations, passes } = await narrow(axe).analyze();
  expect(passes.length, `rules that apply to ${where}`).toBeGreaterThan(0);

  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${where}: ${id}: ${help}: ${target.join(' ')}`),
  );
}
