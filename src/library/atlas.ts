import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Drawing, type Options, drawPaths, placesIn } from '../map/draw.ts';
import { type Atlas, type Outlines, toOutlines } from '../map/outlines.ts';
import type { View } from '../map/projection.ts';
import { nameOf, placeOf } from '../memory/place.ts';
import { recallText } from '../memory/recall.ts';
import { filesIn } from '../reader/files-in.ts';
import { allCountries, map } from './partners.ts';

/**
 * The map and its enlarged part, drawn once for all pages. What is smoothed away is smaller than half a
 * unit of the drawing, which a page shows as about a pixel. @throws Error without a map
 */
export function drawings(): Drawings {
  usual ??= draw(450, 60);
  return usual;
}

/** The same for a page that shows the map among other things: whose coast it is, not its every bay. */
export function briefDrawings(): Drawings {
  return draw(1150, 150);
}

/** The same for a picture that may be shown at any size. @throws Error without a map */
export function fineDrawings(): Drawings {
  return draw(150, 25);
}

/** The world in brief in a given view. */
export function sketch(view: View, width: number): Drawing {
  return drawn(900, codes, view, { width, smallest: 3 });
}

/** The same with all countries of a status as one shape, under the code of the first. */
export function sketchByStatus(view: View, width: number): Drawing {
  const shapes = Map.groupBy(allCountries(), ({ status }) => status)
    .values()
    .map((countries) => countries.map(({ iso }) => iso));
  return drawn(900, [...shapes], view, { width, smallest: 3 });
}

function draw(grain: number, partGrain: number): Drawings {
  if (!map) throw new Error('There is no content/map.yml to draw.');
  return {
    whole: drawn(grain, codes, map.whole, { width: 760, smallest: 1.2 }),
    part: drawn(partGrain, codes, map.enlarged, { width: 460, smallest: 1.5 }),
  };
}

/** A view as it was drawn by an earlier build from the same atlas, code and content, or drawn now. */
function drawn(
  grain: number,
  shapes: (string | string[])[],
  view: View,
  options: Options,
): Drawing {
  const asked = JSON.stringify([grain, shapes, view, options, map?.mends]);
  const paths = recallText(placeOf('maps'), nameOf([...tools(), asked], '.json'), () =>
    JSON.stringify(drawPaths(outlines(grain), shapes, view, options)),
  );
  return {
    ...(JSON.parse(paths) as ReturnType<typeof drawPaths>),
    ...placesIn(view, options.width),
  };
}

/** All that draws: the code of the map, and the packages. */
function tools(): Buffer[] {
  drawing ??= [
    ...filesIn('src/map').map((file) => readFileSync(`src/map/${file}`)),
    readFileSync('package-lock.json'),
  ];
  return drawing;
}

function outlines(grain: number): Outlines {
  const known = smoothed.get(grain) ?? toOutlines(atlas(), map?.mends ?? [], grain);
  smoothed.set(grain, known);
  return known;
}

function atlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  world ??= JSON.parse(readFileSync(file, 'utf8')) as Atlas; // the package's own format
  return world;
}

const codes = allCountries().map(({ iso }) => iso);
const smoothed = new Map<number, Outlines>();
let usual: Drawings | undefined;
let world: Atlas | undefined;
let drawing: Buffer[] | undefined;

interface Drawings {
  whole: Drawing;
  part: Drawing;
}
