import type { CardMap, Mark } from '../cards/map-card.ts';
import type { MapParts } from '../cards/map-picture.ts';
import type { Name, Side } from '../cards/place-names.ts';
import type { Country } from '../map/country.ts';
import type { Drawing } from '../map/draw.ts';
import { type Bearing, markIn } from '../map/key.ts';
import { shapeIn } from '../map/marks.ts';
import { sketch } from '../library/atlas.ts';
import { allCountries, map, year } from '../library/partners.ts';

/** The map of a layer for a card, with the names and marks that matter. */
export function toCardMap(layer: Layer): CardMap {
  const { whole } = data();
  // All of the globe that the view shows: a card's map has no edge but the paper's.
  drawn ??= sketch({ ...whole, show: undefined }, 780);
  const { width, height } = drawn;
  const corners = whole.show?.map(drawn.at) ?? [
    [0, 0],
    [width, height],
  ];
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    parts: partsOf(drawn, layer),
    focus: { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
    names: namesIn(drawn, layer),
    legend: legendOf(layer),
  };
}

/** What a layer is called, with its year if it shows one. */
export function nameOf({ shows, name }: Layer): string {
  return shows === 'years' ? `${name}: ${year}` : name;
}

function partsOf(drawing: Drawing, layer: Layer): MapParts {
  const ties = tiesOf(layer);
  const { grid, land } = drawing;
  const shapes = allCountries().map((country) => ({
    d: shapeIn(drawing, country.iso).d,
    look: markOn(layer, country)?.look,
  }));
  const parts = { grid, land, shapes };
  if (!ties) return { ...parts, ties: [], cities: [] };
  return {
    ...parts,
    ties: ties.to.map(({ at, country }) => ({
      d: drawing.arc(ties.from.at, at),
      main: country === ties.main,
    })),
    cities: [ties.from, ...ties.to].map(({ at }) => drawing.at(at)),
  };
}

/** The cities that are tied, or the countries that the layer sets apart from the many. */
function namesIn(drawing: Drawing, layer: Layer): Name[] {
  const ties = tiesOf(layer);
  if (ties)
    return [ties.from, ...ties.to]
      .map((city) => ({ ...city, main: !('country' in city) || city.country === ties.main }))
      .sort((a, b) => Number(b.main) - Number(a.main))
      .map(({ name: text, at, side, main }) => ({
        ...{ text, main, at: drawing.at(at) },
        ...{ size: main ? 34 : 27, reach: [0, 0], side: sides[side] },
      }));

  return apartIn(layer).map(({ name: text, iso }) => {
    const { middle, size } = shapeIn(drawing, iso);
    const reach: [number, number] = [size[0] / 2, size[1] / 2];
    return { text, main: false, at: middle, size: 27, reach };
  });
}

/**
 * Those that joined then or later, or whose own ink is the second; where none of them is marked, those
 * that bear the mark which the fewest bear.
 */
function apartIn(layer: Layer): Country[] {
  const marked = allCountries().filter((country) => markOn(layer, country));
  const apart = marked.filter((country) =>
    layer.shows === 'years'
      ? markOn(layer, country)?.key !== 'in'
      : data().statuses[country.status]?.look === 'engraved',
  );
  if (apart.length > 0) return apart;
  const [rarest] = legendOf(layer)
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  return marked.filter((country) => markOn(layer, country)?.key === rarest?.key);
}

function legendOf(layer: Layer): Mark[] {
  const borne = allCountries().map((country) => markOn(layer, country));
  return Object.entries(layer.keys).map(([key, { label: text }]) => {
    const looks = borne.flatMap((each) => (each?.key === key ? [each.look] : []));
    return { key, text, looks: [...new Set(looks)], count: looks.length };
  });
}

function markOn(layer: Layer, country: Country): Bearing | undefined {
  return markIn(layer, country, data().statuses, year);
}

function tiesOf({ tied }: Layer): ReturnType<typeof data>['ties'] {
  return tied ? data().ties : undefined;
}

function data(): NonNullable<typeof map> {
  if (!map) throw new Error('There is no content/map.yml to draw.');
  return map;
}

const sides: Record<string, Side> = {
  start: [-1, 0],
  end: [1, 0],
  below: [0, 1],
  corner: [-1, 1],
};

// Every layer is drawn on the same world.
let drawn: Drawing | undefined;

/** What a map shows of its countries. */
export type Layer = NonNullable<typeof map>['layers'][number];
