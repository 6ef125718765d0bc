import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw.ts';
import { wordsOf } from '../../src/cards/element.ts';
import { typefaces } from '../../src/cards/typefaces.ts';
import { allCards, squareCards } from '../../src/publish/cards.ts';
import { allQuotes } from '../../src/library/quotes.ts';
import { aMapCard, aPageCard, laid } from '../fixtures/cards.ts';

const fonts = await typefaces();
const [longest] = allQuotes().toSorted((a, b) => b.text.length - a.text.length);

for (const { id, text, speaker, paragraph } of allQuotes())
  test(`both cards of ${id} carry it whole, with speaker, grade and paragraph`, () => {
    const both = [...allCards(), ...squareCards()].filter(({ name }) => name === `quotes-${id}`);
    assert.equal(both.length, 2);
    for (const card of both) {
      const words = wordsOf(laid(card));
      for (const part of [`“${text}”`, speaker.name, `¶${paragraph}`])
        assert.ok(words.includes(part));
    }
  });

test('the longest quotation fits at the size that suits its length', async () => {
  for (const cards of [allCards(), squareCards()]) {
    const card = cards.find(({ name }) => name === `quotes-${longest?.id}`);
    assert.ok(card);
    await drawCard(layOut({ ...card, sizes: card.sizes.slice(0, 1) }), fonts);
  }
});

test('words too long for one size are set at the next', async () => {
  const card = titled('Lighthouses '.repeat(12));
  const [size = 0] = card.sizes;
  const forced = await drawCard(layOut({ ...card, sizes: [300, size] }), fonts);
  assert.equal(forced, await drawCard(layOut({ ...card, sizes: [size] }), fonts));
});

test('a word too wide for one size is set at the next', async () => {
  const card = titled('Lighthousekeeping');
  const forced = await drawCard(layOut({ ...card, sizes: [300, 80] }), fonts);
  assert.equal(forced, await drawCard(layOut({ ...card, sizes: [80] }), fonts));
});

test('words that fit at no size are not drawn', () =>
  assert.rejects(
    drawCard(layOut(titled('lamp '.repeat(1500))), fonts),
    /“a-page” has more words than fit/,
  ));

test('a word too wide for the column beside a map is not drawn, though the paper is wider', () =>
  assert.rejects(
    drawCard(layOut({ ...aMapCard({ title: 'Lighthousekeeping' }), sizes: [80] }), fonts),
    /“a-map” has more words than fit/,
  ));

for (const missing of ['ไฟ', '灯', '🔦'])
  test(`a character without a glyph is not drawn: ${missing}`, () =>
    assert.rejects(drawCard(layOut(titled(`Lamp ${missing}`)), fonts), (error: Error) => {
      return error.message.includes('“a-page”') && error.message.includes(missing);
    }));

test('letters with accents have glyphs', async () => {
  await drawCard(layOut(titled('Ångström, Łódź, Đurđa: “naïve” – ‘½’ …')), fonts);
});

function titled(title: string) {
  return aPageCard({ title });
}
