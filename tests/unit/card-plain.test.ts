import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formats } from '../../src/cards/card.ts';
import { wordsOf } from '../../src/cards/element.ts';
import { makeCard, makeFirst } from '../../src/cards/make.ts';
import { toPlainCards } from '../../src/cards/plain-card.ts';
import { aPageCard, laid } from '../fixtures/cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(folder, { recursive: true }));

const site = {
  brand: { name: 'Lamps', mark: '?' },
  tagline: 'Lamps of a coast.',
  label: 'The words are at',
  address: 'https://lamps.example/a-page/',
};
const lacking = (sign: string) => `has “${sign}”, for which its fonts have no glyph`;

const cases: [words: string, reason: string][] = [
  ['燈', lacking('燈')],
  ['маяк', lacking('маяк')],
  ['φάρος', lacking('φάρος')],
  ['№', lacking('№')],
  ['🔦', lacking('🔦')],
  ['מגדלור', lacking('מגדלור')],
  ['Light. '.repeat(300), 'has more words than fit'],
  ['x'.repeat(2000), 'has more words than fit'],
];

for (const [title, reason] of cases)
  for (const [name, format] of Object.entries(formats))
    test(`“${title.slice(0, 10)}” on a ${name} card is left to the page, and a line says why, each time`, async () => {
      const [plain, bare] = toPlainCards('a-page', site, format);
      const lines: string[] = [];
      for (const each of [aPageCard({ title }, format), aPageCard({ summary: title }, format)]) {
        const made = await makeFirst([each, plain, bare], folder, (line) => lines.push(line));
        assert.deepEqual(made, await makeCard(plain, folder));
      }
      const line = `The card “a-page” ${reason}: it leaves the words to the page.`;
      assert.deepEqual(lines, [line, line]);
    });

test('a card whose words can be drawn is made as ever, without a line', async () => {
  const card = aPageCard();
  const made = await makeFirst(
    [card, ...toPlainCards('a-page', site, formats.wide)],
    folder,
    assert.fail,
  );
  assert.deepEqual(made, await makeCard(card, folder));
});

test('a plain card says what the site is and where the words are', () => {
  for (const format of Object.values(formats)) {
    const [plain, bare] = toPlainCards('a-page', site, format);
    for (const part of ['Lamps', '?', site.tagline, site.address])
      assert.ok(wordsOf(laid(plain)).includes(part), part);
    assert.equal(wordsOf(laid(bare)).trim(), `The words are at ${site.address}`);
  }
});

test('a site with a name that cannot be drawn has the address alone, with one line', async () => {
  const brand = { name: 'Маяк', mark: '.' };
  const [plain, bare] = toPlainCards('a-page', { ...site, brand }, formats.wide);
  const lines: string[] = [];
  const cards = [aPageCard({ title: 'Маяк' }), plain, bare] as const;
  assert.deepEqual(
    await makeFirst([...cards], folder, (line) => lines.push(line)),
    await makeCard(bare, folder),
  );
  assert.equal(lines.length, 1);
});
