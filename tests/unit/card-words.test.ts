import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/cards/card.ts';
import { type Element, wordsOf } from '../../src/cards/element.ts';
import { inkOf } from '../../src/cards/palette.ts';
import { inLines } from '../../src/cards/title.ts';
import { allCards, squareCards } from '../../src/publish/cards.ts';
import { allPeople } from '../../src/library/people.ts';
import { allPublished } from '../../src/publish/published.ts';
import { aPageCard, laid } from '../fixtures/cards.ts';

test('every page has a wide card and a square one, in the order of the pages', () => {
  const pages = allPublished().length;
  assert.equal(allCards().length, pages);
  assert.deepEqual(
    squareCards().map(({ name }) => name),
    allCards().map(({ name }) => name),
  );
});

test('no word is too small where a card is seen, a third as large', () => {
  for (const card of [...allCards(), ...squareCards()])
    assert.ok(Math.min(...sizesIn(laid(card))) >= 27, card.name);
});

test('what stands beside a quotation or below a title is larger still', () => {
  for (const { credit, text, label } of Object.values(formats))
    assert.ok(credit >= 30 && text >= 34 && label >= 26);
});

test('the label of a person has the ink of their side', () => {
  for (const { id, side } of allPeople().filter((each) => each.side !== undefined)) {
    const card = allCards().find(({ name }) => name === `people-${id}`);
    assert.ok(card);
    assert.ok(
      JSON.stringify(laid(card)).includes(`"color":"${inkOf(side)}"},"children":["Voice"]`),
      id,
    );
  }
});

test('a title with a hyphen is set in lines that break between words', () => {
  const title = 'The lamp-lighter and the light-keeper';
  assert.deepEqual(inLines(title, 2), ['The lamp-lighter and', 'the light-keeper']);
  assert.deepEqual(inLines(title, 3), ['The lamp-lighter', 'and the', 'light-keeper']);
  assert.deepEqual(inLines('A lamp-lighter', 1), ['A lamp-lighter']);
  assert.ok(wordsOf(laid(aPageCard({ title }, formats.square))).includes(title));
});

/** The sizes at which a part sets its words, in pixels. */
function sizesIn({ props }: Element, inherited = 0): number[] {
  const size = Number(props.style['fontSize'] ?? inherited);
  const parts = props.children ?? [];
  return parts.flatMap((part) => (typeof part === 'string' ? [size] : sizesIn(part, size)));
}
