import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import type { Page } from './built.ts';
import { attribute, classed, elements, textOf, withId } from './dom.ts';
import { headLinks } from './head.ts';
import { none } from './none.ts';
import { address, canonical, content, fileAt, pages, read } from './published.ts';
import { savedItem } from './reference-manager.ts';

const copies = pages.map((page) => ({ page, text: read(fileOf(page)) }));

everyCopy('is named at the head of its page', ({ page }) => {
  const [link = ''] = headLinks(page, 'alternate', 'text/markdown');
  return new URL(link, `http://site.invalid${page.address}`).pathname === `/${fileOf(page)}`;
});

everyCopy('begins with title, address and days of its page', ({ page, text }) => {
  const { title, date } = savedItem(page);
  const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const data = parseYaml(front) as Record<string, string>; // written by us, checked here
  return (
    data['title'] === title &&
    data['url'] === canonical(page.address) &&
    data['updated'] === date &&
    /^\d{4}-\d\d-\d\d$/.test(data['published'] ?? '') &&
    String(data['published']) <= String(date)
  );
});

everyCopy('has one first heading and says something', ({ text }) => {
  return text.match(/^# .+$/gm)?.length === 1 && text.length > 300;
});

everyCopy('has no citation, link or note that only an editor can read', ({ text }) => {
  const notes = [...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, note]) => note);
  return (
    !/(?<![\p{L}\p{N}])@[a-z]/u.test(text) &&
    !/\]\((?!https?:\/\/)/.test(text) &&
    notes.every((note) => text.includes(`\n[^${note}]: `))
  );
});

everyCopy('has only links that lead somewhere', ({ text }) => {
  return [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].every(
    ([, url = '']) => !url.startsWith(address) || isThere(url),
  );
});

everyCopy('has nobody’s tags in it', ({ text }) => !/<(a|p|span|sup|div|script)\b/.test(text));

test('a quotation is the same to the character in every copy that its page’s own has a place in', () => {
  for (const [id, { data }] of content.quotes) {
    const shown = copies.filter(({ page }) =>
      classed(page.root, 'quote').some((figure) => attribute(figure, 'id') === id),
    );
    assert.ok(shown.length >= 3);
    none(
      shown
        .filter(({ text }) => !text.includes(`> “${data.text}”\n>\n> `))
        .map(({ page }) => `${page.file} lacks ${id}`),
    );
  }
});

test('a quotation in a copy keeps speaker, grade, paragraph and whose English it is', () => {
  const labels = Object.values(content.site.grades).map(({ label }) => label);
  const bare = copies.flatMap(({ page, text }) =>
    [...text.matchAll(/^> “.+”\n>\n> (.+)$/gm)]
      .map(([, credit = '']) => credit)
      .filter(
        (credit) =>
          !(labels.some((label) => credit.includes(`, ${label}.`)) && /, ¶\d+\./.test(credit)),
      )
      .map((credit) => `${page.file}: ${credit}`),
  );
  none(bare);
});

test('an entry’s copy has its headings and its prose', () => {
  for (const { page, text } of copies.filter(
    ({ page: each }) => classed(each.root, 'split').length > 0,
  )) {
    const headings = classed(page.root, 'prose').flatMap((prose) => elements(prose, 'h2'));
    const lacking = headings.map((heading) => textOf(heading).replace(/#$/, '').trim());
    none(
      lacking
        .filter(
          (title) => !['Notes', 'Around these words'].includes(title) && !text.includes(title),
        )
        .map((title) => `${page.file}: ${title}`),
    );
  }
});

function fileOf({ address: path }: Page): string {
  return `${path.replace(/^\/|\/$/g, '') || 'index'}.md`;
}

function isThere(url: string): boolean {
  // Words that a link names are not part of the id before them.
  const [file, id] = url.replace(/:~:.*/, '').split('#');
  const page = pages.find((each) => each.file === fileAt(file ?? ''));
  return id ? Boolean(page && withId(page.root, id)) : fileAt(file ?? '') !== undefined;
}

/** States a rule of every copy; the failure lists those that break it. */
function everyCopy(rule: string, holds: (copy: (typeof copies)[number]) => unknown): void {
  test(`every copy ${rule}`, () => {
    none(copies.filter((copy) => !holds(copy)).map(({ page }) => page.file));
  });
}
