import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf } from '../fonts/characters.ts';
import { faces } from '../fonts/faces.ts';
import { markIn } from '../map/key.ts';
import { type Lettering, asOutlines, asText } from '../map/lettering.ts';
import { toPoster } from '../map/poster.ts';
import { kilometers } from '../map/ties.ts';
import { fineDrawings } from './atlas.ts';
import { daylight } from './colors.ts';
import { allCountries, map, year } from './partners.ts';
import { inKilometers } from './wording.ts';

/** The map's first layer as an SVG file with text that can be read and changed. */
export function posterInText(): string {
  return poster(asText);
}

/** The same in outlines of the site's own fonts, for pictures in pixels. */
export async function posterInOutlines(): Promise<string> {
  const [serif, sans] = await Promise.all([
    trueType(faces['serif-roman']?.file, 500),
    trueType(faces['sans']?.file, 600),
  ]);
  return poster(asOutlines({ serif, sans }));
}

function poster(letter: Lettering): string {
  const [layer] = map?.layers ?? [];
  if (!map || !layer) throw new Error('There is no content/map.yml to draw.');
  const { statuses, moved, credit } = map;
  const ties = layer.tied ? map.ties : undefined;
  const countries = allCountries();
  const borne = countries.map((country) => markIn(layer, country, statuses, year));

  return toPoster({
    title: layer.finding,
    credit,
    ...fineDrawings(),
    countries,
    look: (country) => markIn(layer, country, statuses, year)?.look,
    moved,
    cities: ties
      ? [
          { ...ties.from, main: true },
          ...ties.to.map((city) => ({ ...city, main: city.country === ties.main })),
        ]
      : [],
    keys: Object.entries(layer.keys).flatMap(([id, { label, short = label }]) => {
      const bearers = borne.filter((each) => each?.key === id);
      const [first] = bearers;
      return first ? [{ look: first.look, label: `${bearers.length} ${short}` }] : [];
    }),
    lines: ties
      ? ties.to.map(({ name, at }) => {
          const length = inKilometers(kilometers(ties.from.at, at));
          return `${ties.from.name} – ${name}: ${length}`;
        })
      : [],
    colors: daylight,
    letter,
  });
}

async function trueType(file = '', weight: number): Promise<ArrayBuffer> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const text = charactersOf([JSON.stringify(map)]);
  const font = await subsetFont(bytes, text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  return new Uint8Array(font).buffer;
}
