import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon as Arcs, Objects, Topology } from 'topojson-specification';
import { type Mend, type Piece, mendPieces } from './mend.ts';

/**
 * The outlines of countries from a topology whose geometries carry ISO codes, mended and simplified.
 *
 * @param atlas a topology with the object `countries`
 * @param mends what the atlas draws otherwise than the map should
 * @param grain triangles below this many square kilometers are smoothed away
 */
export function toOutlines(atlas: Atlas, mends: Mend[], grain: number): Outlines {
  const topology = smooth(atlas, grain);
  // Where a piece lies is asked of the full outline: a smoothed islet may have no middle.
  const pieces = mendPieces(piecesOf(atlas), mends, (piece) => shapeOf(atlas, [piece]));

  return {
    of(...codes) {
      const own = codes.flatMap((code) => {
        const found = pieces.filter((each) => each.code === code);
        if (found.length > 0) return found;
        throw new Error(
          `The atlas has no country with the code ${code}. Correct iso in partners.yml.`,
        );
      });
      return shapeOf(topology, own);
    },
    besides(codes) {
      const others = pieces.filter(({ code }) => !codes.includes(code));
      return shapeOf(topology, others);
    },
  };
}

function smooth(atlas: Atlas, grain: number): Atlas {
  const steradians = grain / earthRadius ** 2;
  // To weigh every point takes longer than to leave some out, and is the same for each grain.
  const known = weighed.get(atlas) ?? presimplify(atlas, sphericalTriangleArea);
  weighed.set(atlas, known);
  return simplify(known, steradians);
}

const weighed = new WeakMap<Atlas, ReturnType<typeof presimplify<Objects<{ name: string }>>>>();

/** Every polygon of every country, by itself. */
function piecesOf(topology: Atlas): Piece[] {
  const countries = topology.objects['countries'];
  if (countries?.type !== 'GeometryCollection')
    throw new Error('The atlas has no collection “countries”. Take one of world-atlas.');

  return countries.geometries.flatMap((geometry) => {
    const code = String(geometry.id ?? '');
    if (geometry.type === 'Polygon') return [{ code, arcs: geometry.arcs }];
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.arcs.map((arcs) => ({ code, arcs }));
  });
}

/** Pieces joined into one shape, without the borders between them. */
function shapeOf(topology: Atlas, pieces: Piece[]): MultiPolygon {
  const polygons = pieces.map(({ arcs }) => ({ type: 'Polygon' as const, arcs }));
  const joined: Arcs = mergeArcs(topology, polygons);
  return feature(topology, joined).geometry;
}

/** Mean radius of the earth in kilometers. */
export const earthRadius = 6371;

/** A file of world-atlas. */
export type Atlas = Topology<Objects<{ name: string }>>;

/** Shapes of countries, by the ISO code of three digits. */
export interface Outlines {
  /** One country's shape, or that of several without the borders between. @throws Error when the atlas lacks one */
  of(...codes: string[]): MultiPolygon;
  /** All land but these countries', as one shape. */
  besides(codes: string[]): MultiPolygon;
}
