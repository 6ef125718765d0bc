import { axeFaults } from './axe.ts';
import { allPages, expect, test } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The text's contrast is that of level AAA, which is more than that of AA at every size.
const contrast = 'color-contrast-enhanced';
const all = {
  runOnly: { type: 'tag' as const, values: tags },
  rules: { [contrast]: { enabled: true }, 'color-contrast': { enabled: false } },
};
const colors = { runOnly: [contrast, 'link-in-text-block'] };
const pages = allPages();
const parts = 8;

for (let part = 0; part < parts; part += 1)
  test(`axe finds nothing on any page, in light and in dark: part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    // The map has hundreds of links, each of which is looked at.
    test.setTimeout(600_000);
    const found: string[] = [];
    const note = (where: string, faults: string[]) =>
      found.push(...faults.map((each) => `${where}: ${each}`));
    for (const address of pages.filter((_, index) => index % parts === part)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      note(`${address} in light`, await axeFaults(page, all));
      // The themes differ in color alone.
      await page.emulateMedia({ colorScheme: 'dark' });
      note(`${address} in dark`, await axeFaults(page, colors));
    }
    expect(found).toEqual([]);
  });
