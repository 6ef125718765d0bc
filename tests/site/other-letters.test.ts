import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { secondStory } from '../fixtures/content.ts';
import { type Built, pageAt, readBuilt } from './built.ts';
import { type Element, around, attribute, elements, hasClass, texts } from './dom.ts';
import { brokenLinks } from './link-check.ts';
import { none } from './none.ts';
import { lettersSite } from './shared-site.ts';

suite('a site in another language, by its content alone', () => {
  let site: Built;

  before(async () => {
    site = readBuilt((await lettersSite()).out);
  });

  test('shows no word that stands in code: each page, and what its scripts and machines read of it', () => {
    assert.ok(site.pages.length > 30);
    none(
      site.pages.flatMap(({ file, root }) => {
        const shown = [
          ...texts(root)
            .filter(isShown)
            .map(({ value }) => value),
          ...saidIn(root),
        ];
        return shown.flatMap((text) => latinIn(text).map((words) => `${file}: ${words}`));
      }),
    );
  });

  test('has none in the copies in Markdown, the lists and the feeds', () => {
    const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');
    const copies = site.files.filter((file) => /\.md$|^llms\.txt$/.test(file));
    const told = copies.map((file) =>
      read(file).replace(/^---\n[\s\S]*?\n---\n|\[\^[\w-]+\]/g, ''),
    );
    const feeds = ['feed.json', 'changes.json'].map((file): Feed => JSON.parse(read(file)));
    const items = feeds.flatMap(({ title, description, items }) => [
      ...[title, description],
      ...items.flatMap((item) => [item.title, item.summary]),
    ]);
    assert.ok(copies.length > 30 && items.length > 10);
    none([...told, ...items].flatMap(latinIn));
  });

  test('runs from right to left, and its links lead somewhere', () => {
    for (const { file, root } of site.pages) {
      const [html] = elements(root, 'html');
      assert.ok(html && attribute(html, 'dir') === 'rtl' && attribute(html, 'lang') === 'he', file);
    }
    none(brokenLinks(site));
  });

  test('says dates and distances as its language does', () => {
    const { root } = pageAt(site, '/map/signatures/');
    const words = texts(root)
      .map(({ value }) => value)
      .join(' ');
    assert.match(words, /במרץ 2034/);
    assert.match(words, /1,400 ק״מ/);
  });

  const { people, partners } = readContent(secondStory);
  const known = new Set([
    // Ids and codes are the content's; the names of formats and of who made them are proper names.
    ...[...people.keys(), ...[...partners.values()].map(({ alpha2 }) => alpha2)],
    ...['Markdown', 'BibTeX', 'RIS', 'CSL-JSON', 'JSON', 'CSV', 'MB', 'APA', 'SHA', 'SHA-'],
  ]);

  /** Words in Latin letters that are neither an address nor a name that stays. */
  function latinIn(text: string): string[] {
    return (
      text.replace(/(?:https?:|mailto:|\/|\w+@)\S*|\b[0-9a-f]{8,}\b/g, ' ').match(latin) ?? []
    )
      .filter((words) => !known.has(words.trim()))
      .filter((words) => !(words in ids()));
  }

  function ids(): Record<string, unknown> {
    return Object.fromEntries([...readContent(secondStory).quotes]);
  }
});

const latin = /[A-Za-z][A-Za-z-]*(?: [A-Za-z-]+)*/g;

/** Not code, not a citation, which has the words of its style, and nothing that is not shown. */
function isShown(text: Parameters<typeof around>[0]): boolean {
  return !around(text).some(
    (element) =>
      ['script', 'style', 'code', 'pre', 'textarea'].includes(element.tagName) ||
      element.tagName === 'copy-text' ||
      hasClass(element, 'address'),
  );
}

/** What attributes say: names that are read out, what stands in a field, messages of scripts. */
function saidIn(root: Parameters<typeof elements>[0]): string[] {
  return elements(root).flatMap((element: Element) =>
    element.attrs
      .filter(({ name }) => spoken.test(name) || (name === 'content' && isDescription(element)))
      .map(({ value }) => value),
  );
}

const spoken =
  /^(?:aria-label|title|alt|placeholder|data-(?:late|missing|unread|whole|part|insecure|text|credit|finding|label))$/;

function isDescription(meta: Element): boolean {
  const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';
  return /description$|title$|:alt$|site_name$/i.test(name);
}

interface Feed {
  title: string;
  description: string;
  items: { title: string; summary: string }[];
}
