import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Drawing, drawView } from '../map/draw.ts';
import { type Atlas, type Outlines, toOutlines } from '../map/outlines.ts';
import type { View } from '../map/projection.ts';
import { allCountries, map } from './partners.ts';

/** The map and its enlarged part, drawn once for all pages. @throws Error without a map */
export function drawings(): Drawings {
  drawn ??= draw();
  return drawn;
}

/** The world in brief in a given view, for a look at a projection. */
export function sketch(view: View, width: number): Drawing {
  return drawView(outlines(900), codes, view, { width, smallest: 3 });
}

function draw(): Drawings {
  if (!map) throw new Error('There is no content/map.yml to draw.');
  return {
    whole: drawView(outlines(150), codes, map.whole, { width: 760, smallest: 1.2 }),
    part: drawView(outlines(25), codes, map.enlarged, { width: 460, smallest: 1.5 }),
  };
}

function outlines(grain: number): Outlines {
  const known = smoothed.get(grain) ?? toOutlines(atlas(), map?.mends ?? [], grain);
  smoothed.set(grain, known);
  return known;
}

function atlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas; // the package's own format
}

const codes = allCountries().map(({ iso }) => iso);
const smoothed = new Map<number, Outlines>();
let drawn: Drawings | undefined;

interface Drawings {
  whole: Drawing;
  part: Drawing;
}
