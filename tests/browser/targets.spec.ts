import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { pagesOfEachKind } from './kinds.ts';
import { expect, test } from './site.ts';

const pages = [...pagesOfEachKind(), 'search/?q=nuclear', 'argument/', 'map/#south-korea'];

const widths = [320, 390, 1280];

for (const [half, name] of ['one half', 'the other half'].entries())
  test(`whatever is pressed is 24 pixels wide and high or stands apart, at any width: ${name}`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const address of pages.filter((_, index) => index % 2 === half)) {
      await page.goto(address);
      // What is far below has a guessed height until it is drawn, and lies over its neighbors.
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('main *'))
          if (getComputedStyle(each).contentVisibility === 'auto')
            each.style.contentVisibility = 'visible';
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const faults = [
          ...(await crowded(page)),
          ...(await axeFaults(page, { runOnly: ['target-size'] })),
        ];
        found.push(...faults.map((each) => `${address} at ${width} pixels: ${each}`));
      }
    }
    expect(found).toEqual([]);
  });

test('the test sees what is too small, but not what stands apart or in a sentence', async ({
  page,
}) => {
  await page.setContent(`
    <p><a href="#a">a</a> <a href="#b">b</a></p>
    <p>A sentence with <a href="#c">c</a> <a href="#d">d</a> in it.</p>
    <p style="margin: 50px"><a href="#e">e</a></p>`);
  expect((await crowded(page)).map((each) => each.slice(0, 3))).toEqual(['“a”', '“b”']);
});

test('each country that the map marks is also a link in the table, 24 pixels high', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('map/');
  const marks = await page
    .locator('svg a.mark')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const rows = await page
    .locator('.partners th a')
    .evaluateAll((all) =>
      all
        .filter((each) => each.getBoundingClientRect().height >= 24)
        .map((each) => each.getAttribute('href')),
    );
  expect(marks.length).toBeGreaterThan(30);
  expect(marks.filter((mark) => !rows.includes(mark))).toEqual([]);
});

/**
 * What WCAG 2.5.8 asks for, https://www.w3.org/TR/WCAG22/#target-size-minimum: a target is 24 pixels
 * wide and high, or a circle of that size about its middle meets no other target and no circle of
 * another small one.
 *
 * Left out are links within sentences, whose height the line gives, and marks on maps and lines of
 * time, whose place is what they say.
 */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(names)]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => !each.closest('svg, .unseen'))
      // Who hits its label hits a field; a link on two lines has a box on each.
      .flatMap((each) => {
        const boxes = [...(each.closest('label') ?? each).getClientRects()];
        return boxes
          .filter(({ width, height }) => width > 0 && height > 0)
          .map((box) => ({ each, box, isSmall: !isWide(boxes) }));
      });

    // Two lines that lie over each other are one place of their height together.
    function isWide(boxes: DOMRect[]): boolean {
      return boxes.some((box, at) => {
        const next = boxes[at + 1];
        const across = next && Math.min(next.right, box.right) - Math.max(next.left, box.left);
        return (across ?? 0) >= 24 || (box.width >= 24 && box.height >= 24);
      });
    }
    const isInSentence = (each: HTMLElement) => {
      if (!each.closest('sup') && getComputedStyle(each).display !== 'inline') return false;
      let block = each.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block?.cloneNode(true) as HTMLElement | undefined;
      for (const link of copy?.querySelectorAll('a, button, .unseen') ?? []) link.remove();
      // A mark between two links is no sentence.
      return /\p{L}{2}.*\s.*\p{L}{2}/su.test(copy?.textContent ?? '');
    };
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;

    return targets
      .filter(({ each, isSmall }) => isSmall && !isInSentence(each))
      .flatMap(({ each, box }) => {
        const [x, y] = middle(box);
        const near = targets.find((other) => {
          if (other.each === each || other.each.contains(each) || each.contains(other.each))
            return false;
          const { left, right, top, bottom } = other.box;
          const away = Math.hypot(
            Math.max(left - x, 0, x - right),
            Math.max(top - y, 0, y - bottom),
          );
          const [otherX, otherY] = middle(other.box);
          const apart = Math.hypot(otherX - x, otherY - y);
          return away < 12 || (other.isSmall && apart < 24);
        });
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return near
          ? [`“${each.textContent.trim()}”, ${size}, beside “${near.each.textContent.trim()}”`]
          : [];
      });
  });
}
