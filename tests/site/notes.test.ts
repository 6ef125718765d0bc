import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Page, outDir, readBuilt } from './built.ts';
import { type Element, around, attribute, elements, textOf, withId } from './dom.ts';
import { toAddress } from './link-check.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const cited = site.pages.flatMap((page) =>
  elements(page.root, 'a')
    .filter((link) => attribute(link, 'data-footnote-ref') !== undefined)
    .map((link) => ({ page, link, name: attribute(link, 'href')?.replace('#fn-', '') ?? '' })),
);

test('the site has notes on many pages, or the rules would be empty', () => {
  assert.ok(new Set(cited.map(({ page }) => page)).size > 20);
});

everyCitation('is named after a word, never a number', ({ name }) =>
  /^[a-z][a-z0-9_-]*$/.test(name),
);

everyCitation('is a plain link to its note, which links back', ({ page, link, name }) => {
  const note = withId(page.root, `fn-${name}`);
  const back = note && elements(note, 'a').map((each) => attribute(each, 'href'));
  return back?.includes(`#${attribute(link, 'id')}`);
});

everyCitation('has a button beside it that opens the note in place', ({ page, link, name }) => {
  const [button] = link.parentNode ? elements(link.parentNode, 'button') : [];
  const target = button && attribute(button, 'popovertarget');
  const popover = target === `note-${name}` && withId(page.root, target);
  return (
    popover &&
    attribute(popover, 'popover') === 'auto' &&
    around(popover).some((each) => attribute(each, 'id') === `fn-${name}`)
  );
});

everyCitation('has a button that says what it opens', ({ link }) => {
  const [button] = link.parentNode ? elements(link.parentNode, 'button') : [];
  return button && textOf(button) === `Note ${textOf(link)}`;
});

test('every note is cited and leads to the record of a source or paragraph', () => {
  none(
    site.pages.flatMap((page) =>
      notesOf(page)
        .filter((note) => !isSound(page, note))
        .map((note) => `${page.file}: ${attribute(note, 'id')}`),
    ),
  );
});

/** States a rule of every citation of a note; the failure lists the citations that break it. */
function everyCitation(rule: string, holds: (citation: (typeof cited)[number]) => unknown): void {
  test(`every citation of a note ${rule}`, () => {
    const broken = cited.filter((citation) => !holds(citation));
    none(broken.map(({ page, name }) => `${page.file}: ${name}`));
  });
}

function notesOf({ root }: Page): Element[] {
  return elements(root, 'li').filter((each) => attribute(each, 'id')?.startsWith('fn-'));
}

function isSound(page: Page, note: Element): boolean {
  const id = attribute(note, 'id') ?? '';
  const isCited = cited.some((each) => each.page === page && `fn-${each.name}` === id);
  const links = elements(note, 'a').map((link) => toAddress(page, link));
  return isCited && links.some((to) => to.startsWith('/sources/#'));
}
