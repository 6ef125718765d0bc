import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3';
import type { MultiPolygon, Position } from 'geojson';
import type { Outlines } from './outlines.ts';
import { PathText } from './path-text.ts';
import { type View, toProjection } from './projection.ts';

/**
 * Draws a view of the world: the countries asked for one by one, all other land as one shape.
 *
 * @param outlines shapes by ISO code
 * @param shapes the countries to draw by themselves, or several as one shape under the first one's
 *   code; one that the frame does not hold has no path
 * @param options.width width of the frame in units
 * @param options.smallest pieces that cover fewer square units are left out, unless they are a
 *   country's largest
 */
export function drawView(
  outlines: Outlines,
  shapes: (string | string[])[],
  view: View,
  options: Options,
): Drawing {
  return { ...drawPaths(outlines, shapes, view, options), ...placesIn(view, options.width) };
}

/** The part of a drawing that takes time and can be JSON. */
export function drawPaths(
  outlines: Outlines,
  shapes: (string | string[])[],
  view: View,
  options: Options,
): Paths {
  const { projection, width, height } = toProjection(view, options.width);
  const write = (object: GeoPermissibleObjects) => toText(object, projection, options.step);
  const land = visible(outlines.besides(shapes.flat()), projection, options.smallest * 2);

  return {
    width,
    height,
    land: write(land),
    grid: toGrid(toProjection(view, options.width).projection),
    shapes: shapes.map((each) => {
      const [code = '', ...others] = [each].flat();
      const shape = visible(outlines.of(code, ...others), projection, options.smallest);
      return { code, d: write(shape), ...measure(shape, projection) };
    }),
  };
}

/** The part of a drawing that is asked for place by place. */
export function placesIn(view: View, width: number): Places {
  const { projection } = toProjection(view, width);
  return {
    arc: (from, to) =>
      toText({ type: 'LineString', coordinates: [from, to] }, projection.precision(0.1), 0.2),
    at: (place) => projection(place) ?? [Number.NaN, Number.NaN],
  };
}

/** Lines that are bent by the projection alone, and lie under all else: a unit off is not seen. */
function toGrid(projection: GeoProjection): string {
  return toText(geoGraticule().step([30, 15]).precision(15)(), projection.precision(1.2));
}

function toText(object: GeoPermissibleObjects, projection: GeoProjection, step = 1): string {
  const text = new PathText(step);
  geoPath(projection, text)(object);
  return String(text);
}

function visible(shape: MultiPolygon, projection: GeoProjection, smallest: number): MultiPolygon {
  const path = geoPath(projection);
  const pieces = shape.coordinates
    .map((rings) => ({ rings, area: path.area(toPolygon(rings)) }))
    .sort((a, b) => b.area - a.area);
  const kept = pieces.filter(({ area }, index) => index === 0 || area >= smallest);
  return { type: 'MultiPolygon', coordinates: kept.map(({ rings }) => rings) };
}

/** The first piece is the largest: labels stand there. */
function measure({ coordinates }: MultiPolygon, projection: GeoProjection): Measures {
  const path = geoPath(projection);
  const main = toPolygon(coordinates[0] ?? []);
  const [[left, top], [right, bottom]] = path.bounds(main);
  return { area: path.area(main), middle: path.centroid(main), size: [right - left, bottom - top] };
}

function toPolygon(coordinates: Position[][]) {
  return { type: 'Polygon' as const, coordinates };
}

/** How large and how fine a view is drawn. */
export interface Options {
  width: number;
  smallest: number;
  /** How fine outlines are drawn: 1 for whole units. */
  step?: number;
}

interface Measures {
  /** Square units of its largest piece. */
  area: number;
  /** The middle of its largest piece. */
  middle: [number, number];
  size: [number, number];
}

/** A country as it is drawn. */
export interface Shape extends Measures {
  code: string;
  /** Empty when the frame holds nothing of it. */
  d: string;
}

/** A view of the world as SVG paths. */
export interface Drawing extends Paths, Places {}

interface Paths {
  width: number;
  height: number;
  /** All land but the shapes. */
  land: string;
  /** Meridians and parallels. */
  grid: string;
  shapes: Shape[];
}

interface Places {
  /** The shortest way over the globe between two places. */
  arc(from: [number, number], to: [number, number]): string;
  /** Where a place lies in the frame. */
  at(place: [number, number]): [number, number];
}
