import type { CardMap, Mark } from '../cards/map-card.ts';
import type { MapParts } from '../cards/map-picture.ts';
import type { Name, Side } from '../cards/place-names.ts';
import type { Country } from '../map/country.ts';
import type { Drawing } from '../map/draw.ts';
import { keyOf } from '../map/key.ts';
import { shapeIn } from '../map/marks.ts';
import { sketch } from './atlas.ts';
import { allCountries, map } from './partners.ts';

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
  return shows === 'since' ? `${name}: ${year}` : name;
}

function partsOf(drawing: Drawing, { shows }: Layer): MapParts {
  const { ties } = data();
  const { grid, land } = drawing;
  const shapes = allCountries().map((country) => ({
    d: shapeIn(drawing, country.iso).d,
    key: keyOf(country, shows, year),
    status: country.status,
  }));
  const parts = { grid, land, shapes };
  if (shows !== 'status') return { ...parts, ties: [], cities: [] };
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
function namesIn(drawing: Drawing, { shows }: Layer): Name[] {
  const { ties } = data();
  if (shows === 'status')
    return [ties.from, ...ties.to]
      .map((city) => ({ ...city, main: !('country' in city) || city.country === ties.main }))
      .sort((a, b) => Number(b.main) - Number(a.main))
      .map(({ name: text, at, side, main }) => ({
        ...{ text, main, at: drawing.at(at) },
        ...{ size: main ? 34 : 27, reach: [0, 0], side: sides[side] },
      }));

  return allCountries()
    .filter((country) => isApart(country, keyOf(country, shows, year)))
    .map(({ name: text, iso }) => {
      const { middle, size } = shapeIn(drawing, iso);
      const reach: [number, number] = [size[0] / 2, size[1] / 2];
      return { text, main: false, at: middle, size: 27, reach };
    });
}

function isApart({ status }: Country, key: string | undefined): boolean {
  return key === 'new' || key === 'later' || (status === 'partner' && key !== undefined);
}

function legendOf({ shows, keys }: Layer): Mark[] {
  const countries = allCountries();
  return Object.entries(keys).map(([key, text]) => {
    const bearers = countries.filter((country) => keyOf(country, shows, year) === key);
    const statuses = bearers.map(({ status }) => status);
    return { key, text, statuses: [...new Set(statuses)], count: bearers.length };
  });
}

function data(): NonNullable<typeof map> {
  if (!map) throw new Error('There is no content/map.yml to draw.');
  return map;
}

// The layers are shown as they stood on the day of the map.
const year = Number(/\d{4}/.exec(map?.asOf ?? '')?.[0]);

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
