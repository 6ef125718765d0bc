import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gradeOf } from '../../src/model/grade.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { outDir, pageAt, readBuilt } from './built.ts';
import { type Element, around, attribute, classed, elements, textOf, texts } from './dom.ts';
import { toAddress } from './link-check.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const dir = process.env['CONTENT_DIR'] ?? 'content';
const { article, people, site: words } = readContent(dir);
const ledger = ledgerSchema.parse(JSON.parse(readFileSync(`${dir}/ledger.json`, 'utf8')));
const quotations = Object.entries(ledger.quotations);
const figures = site.pages.flatMap((page) =>
  classed(page.root, 'quote')
    .filter(({ tagName }) => tagName === 'figure')
    .map((figure) => ({ page, figure, id: attribute(figure, 'id') ?? '' })),
);

for (const [id, { text, paragraph, form, named, speaker }] of quotations) {
  const own = () => pageAt(site, `/quotes/${id}/`);

  test(`${id} is on its own page, word for word`, () => {
    const [first] = elements(own().root, 'blockquote').map(wordsOf);
    assert.equal(first, text);
  });

  test(`${id} is the same wherever it stands`, () => {
    const shown = figures.filter((each) => each.id === id);
    assert.ok(shown.length >= 3, 'its own page, the list of all, an entry');
    none(shown.filter(({ figure }) => wordsOf(figure) !== text).map(({ page }) => page.file));
  });

  test(`${id} shows its speaker, its grade in words and its paragraph wherever it stands`, () => {
    const { label } = words.grades[gradeOf({ form, named })];
    const lacking = figures
      .filter((each) => each.id === id)
      .filter(({ page, figure }) => {
        const links = elements(figure, 'a').map((link) => ({
          to: toAddress(page, link),
          text: textOf(link).trim(),
        }));
        const has = (to: string, words: string) =>
          links.some((link) => link.to === to && link.text === words);
        return !(
          has('/about/#grades', label) &&
          has(`/sources/#p${paragraph}`, `¶${paragraph}`) &&
          has(`/people/${speaker}/`, people.get(speaker)?.data.name ?? '')
        );
      });
    none(lacking.map(({ page }) => page.file));
  });

  const { language = article.language } = people.get(speaker)?.data ?? {};
  test(`${id} says whose English it is, if it was said in another language`, () => {
    const [margin] = classed(own().root, 'margin');
    const says = margin && textOf(margin).includes(article.label);
    assert.equal(says, language !== article.language);
  });
}

test('there is a quotation’s page for each quotation of the ledger, and no other', () => {
  const leading = figures.filter(({ figure }) => attribute(figure, 'data-lead') !== undefined);
  assert.deepEqual(
    leading.map(({ page }) => page.address).sort(),
    quotations.map(([id]) => `/quotes/${id}/`).sort(),
  );
});

test('no words are set as a quotation that the ledger does not know', () => {
  const unknown = site.pages.flatMap(({ file, root }) =>
    elements(root, 'blockquote')
      .filter((quote) => !quotations.some(([, { text }]) => text === wordsOf(quote)))
      .map((quote) => `${file}: ${textOf(quote)}`),
  );
  none(unknown);
});

test('square brackets are marked as inserted, and nothing else is', () => {
  const inserted = figures.flatMap(({ figure }) => elements(figure, 'ins'));
  assert.ok(inserted.length > 0);
  none(inserted.map(textOf).filter((words) => !/^\[[^\]]+\]$/.test(words)));
  none(
    inserted
      .map((each) => attribute(each, 'title') ?? '')
      .filter((each) => each !== article.insertion),
  );

  const unmarked = figures.flatMap(({ figure }) =>
    elements(figure, 'blockquote')
      .flatMap(texts)
      .filter((text) => /[[\]]/.test(text.value))
      .filter((text) => !around(text).some(({ tagName }) => tagName === 'ins')),
  );
  none(unmarked.map(({ value }) => value));
});

/** The words of the first quotation in a place, without the marks around them. */
function wordsOf(place: Element): string {
  const [quote = place] = elements(place, 'blockquote');
  return textOf(quote).trim().replace(/^“|”$/g, '');
}
