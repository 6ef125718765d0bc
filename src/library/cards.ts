import { type Card, formats } from '../cards/card.ts';
import { toMapPicture } from '../cards/map-picture.ts';
import { type PageWords, toMapCard, toPageCard } from '../cards/page-card.ts';
import { inkOf } from '../cards/palette.ts';
import { type Facts, toQuoteCard } from '../cards/quote-card.ts';
import { keyOf } from '../map/key.ts';
import { shapeIn } from '../map/marks.ts';
import { slugOf } from '../metadata/address.ts';
import type { Published } from '../metadata/page.ts';
import { drawings } from './atlas.ts';
import { site } from './content.ts';
import { allCountries, layerPath, map } from './partners.ts';
import { allPublished } from './published.ts';

/** The card of every page, in the order of the pages. */
export function allCards(): Card[] {
  return allPublished().map(toCard);
}

/** The square cards, which quotations alone have. */
export function squareCards(): Card[] {
  return allPublished().flatMap(({ path, subject }) =>
    subject.kind === 'quote'
      ? [toQuoteCard(slugOf(path), subject.quote, facts, formats.square)]
      : [],
  );
}

function toCard(page: Published): Card {
  const { path, subject } = page;
  const name = slugOf(path);
  if (subject.kind === 'quote') return toQuoteCard(name, subject.quote, facts, formats.wide);

  const layer = map?.layers.find(({ id }) => layerPath(id) === path);
  if (!layer) return toPageCard(name, wordsOf(page), facts.brand);
  const words = { ...wordsOf(page), label: layer.name };
  return toMapCard(name, words, facts.brand, pictureOf(layer));
}

function wordsOf({ title, summary, subject }: Published): PageWords {
  if (subject.kind === 'person') return { label: 'Voice', title, summary };
  if (subject.kind !== 'entry') return { label: site.report, title, summary };
  const { kind, speaker } = subject.entry;
  const ink = speaker?.side === undefined ? undefined : inkOf(speaker.side);
  return { label: site.kinds[kind], title, summary, ink };
}

function pictureOf({ shows }: Layer): string {
  if (!map) throw new Error('There is no content/map.yml to draw.');
  const { whole } = drawings();
  const { asOf, ties } = map;
  const year = Number(/\d{4}/.exec(asOf)?.[0]);
  const shapes = allCountries().map((country) => ({
    d: shapeIn(whole, country.iso).d,
    key: keyOf(country, shows, year),
    status: country.status,
  }));
  const arcs = ties.to.map(({ at, country }) => ({
    d: whole.arc(ties.from.at, at),
    main: country === ties.main,
  }));
  return toMapPicture({ ...whole, shapes, ties: shows === 'status' ? arcs : [] });
}

const facts: Facts = {
  brand: { name: site.name, mark: site.mark },
  report: site.report,
  grades: site.grades,
};

type Layer = NonNullable<typeof map>['layers'][number];
