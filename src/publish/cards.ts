import { type Card, type Format, formats } from '../cards/card.ts';
import { makeFirst } from '../cards/make.ts';
import { toMapCard } from '../cards/map-card.ts';
import { type PageWords, toPageCard } from '../cards/page-card.ts';
import { inkOf } from '../cards/palette.ts';
import { toPlainCards } from '../cards/plain-card.ts';
import { type Facts, toQuoteCard } from '../cards/quote-card.ts';
import { isDrawable } from '../cards/typefaces.ts';
import { placeOf } from '../memory/place.ts';
import { addressOf, slugOf } from '../metadata/address.ts';
import type { Published, Site } from '../metadata/page.ts';
import { type Layer, nameOf, toCardMap } from './card-maps.ts';
import { content, site } from '../library/content.ts';
import { layerPath, map } from '../library/partners.ts';
import { allPublished } from './published.ts';
import { wording } from '../library/wording.ts';

/** The wide card of every page, in the order of the pages; none where the content wants none. */
export function allCards(): Card[] {
  return toCards(formats.wide);
}

/** The square one of every page, in the same order. */
export function squareCards(): Card[] {
  return toCards(formats.square);
}

function toCards(format: Format): Card[] {
  return site.cards ? allPublished().map((page) => toCard(page, format)) : [];
}

/**
 * The picture of a card. One whose words cannot be drawn, because they are too many or in letters that
 * the fonts lack, leaves them to its page, and the build says so in one line.
 *
 * @param path the page's
 * @returns the bytes of a PNG
 */
export function pictureOf(card: Card, path: string, { tagline, address }: Site): Promise<Buffer> {
  // The last card that is tried must be drawn: it says nothing that it cannot.
  const label = isDrawable(wording.copies.plain) ? wording.copies.plain : '';
  const words = { brand: facts.brand, tagline, label, address: addressOf(path, address) };
  const cards: [Card, ...Card[]] = [card, ...toPlainCards(card.name, words, card.format)];
  return makeFirst(cards, placeOf('cards'), (line) => {
    if (!told.has(card.name)) console.warn(line);
    told.add(card.name);
  });
}

// A page has two cards, and one line of warning.
const told = new Set<string>();

function toCard(page: Published, format: Format): Card {
  const { path, subject } = page;
  const name = slugOf(path);
  if (subject.kind === 'quote') return toQuoteCard(name, subject.quote, facts, format);

  const layer = map?.layers.find(({ id }) => layerPath(id) === path);
  if (layer) return mapCard(name, { ...wordsOf(page), label: nameOf(layer) }, layer, format);
  const [first] = map?.layers ?? [];
  if (subject.kind === 'home' && first) return mapCard(name, wordsOf(page), first, format);
  return toPageCard(name, wordsOf(page), facts.brand, format);
}

function mapCard(name: string, page: PageWords, layer: Layer, format: Format): Card {
  return toMapCard({ name, page, brand: facts.brand, map: toCardMap(layer), format });
}

function wordsOf({ title, summary, subject }: Published): PageWords {
  if (subject.kind === 'home') return { label: content.home.kicker, title, summary };
  if (subject.kind === 'person') {
    const { original = '', side } = subject.person;
    // Nobody can reword a name: one in a script without a font is left to its page.
    const shown = isDrawable(original) ? original : '';
    return { label: wording.kinds.voice, title, original: shown, summary, ink: inkFor(side) };
  }
  if (subject.kind !== 'entry') return { label: site.report, title, summary };
  const { kind, speaker } = subject.entry;
  return { label: site.kinds[kind], title, summary, ink: inkFor(speaker?.side) };
}

function inkFor(side: number | undefined): string | undefined {
  return side === undefined ? undefined : inkOf(side);
}

const facts: Facts = {
  brand: { name: site.name, mark: site.mark },
  report: site.report,
  grades: site.grades,
};
