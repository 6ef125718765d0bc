import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw.ts';
import { wordsOf } from '../../src/cards/element.ts';
import { palette } from '../../src/cards/palette.ts';
import { isDrawable, tools, typefaces } from '../../src/cards/typefaces.ts';
import { allCards, squareCards } from '../../src/publish/cards.ts';
import { allPeople } from '../../src/library/people.ts';
import { aPageCard, laid } from '../fixtures/cards.ts';

const fonts = await typefaces();

test('a name in Hangul is drawn in soft ink, as outlines of its own', async () => {
  const [none, lamp, light] = await Promise.all([undefined, '등대', '등불'].map(outlines));
  const [first = ''] = lamp?.filter((d) => !none?.includes(d)) ?? [];
  const [second = ''] = light?.filter((d) => !none?.includes(d)) ?? [];

  assert.ok(first.length > 400, `two syllables need more than “${first}”`);
  assert.notEqual(first, second);
});

test('syllables share outlines with no other: none is the box of a missing glyph', async () => {
  const syllables = ['가', '각', '밝', '뷁', '쌰', '힣', 'ㄱ', 'ㆍ'];
  const drawn = await Promise.all(syllables.map(async (each) => (await outlines(each)).join()));
  assert.equal(new Set(drawn).size, syllables.length);
});

test('Hangul may stand wherever a card has words', async () => {
  await drawCard(
    layOut(aPageCard({ label: '등대', title: '등대 lamp', summary: '등대, 등불.' })),
    fonts,
  );
});

test('the card of a person has the name in its own script, below the Latin one', () => {
  const named = allPeople().filter(({ original }) => original);
  assert.ok(named.length > 0);
  for (const { id, name, original } of named)
    for (const cards of [allCards(), squareCards()]) {
      const card = cards.find((each) => each.name === `people-${id}`);
      assert.ok(card && wordsOf(laid(card)).includes(`${name} ${original}`), id);
    }
});

test('the fonts are known to hold Latin and Hangul, and no other script', () => {
  for (const text of ['', 'Łódź 2–3', '등대', 'ㄱ lamp']) assert.ok(isDrawable(text), text);
  for (const text of ['φάρος', 'lamp 灯', 'маяк']) assert.ok(!isDrawable(text), text);
});

test('a card depends on every package that its fonts come from', () => {
  assert.equal(tools().match(/@fontsource[^ ]*@\d/g)?.length, 3);
});

/** The outlines in soft ink on a card, that of the label among them. */
async function outlines(original: string | undefined): Promise<string[]> {
  const svg = await drawCard(layOut(aPageCard({ original })), fonts);
  const paths = svg.matchAll(/<path fill="([^"]*)"[^>]*? d="([^"]*)"/g);
  return [...paths].filter(([, fill]) => fill === palette.soft).map(([, , d = '']) => d);
}
