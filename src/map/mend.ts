import type { MultiPolygon } from 'geojson';
import { geoCentroid } from 'd3';

/**
 * Gives pieces of land to another country than the atlas does, or to none.
 *
 * @param shapeOf the outline of a piece
 * @throws Error when a mend finds nothing to change: the atlas was changed, or the box is wrong
 */
export function mendPieces(
  pieces: Piece[],
  mends: Mend[],
  shapeOf: (piece: Piece) => MultiPolygon,
): Piece[] {
  return mends.reduce((mended, mend) => {
    const concerned = mended.filter(
      (piece) => piece.code === mend.from && isWithin(shapeOf(piece), mend.within),
    );
    if (concerned.length === 0)
      throw new Error(
        `content/map.yml mends “${mend.what}”, but the atlas draws nothing there under ${mend.from}. Correct the box or take the mend out.`,
      );
    return mended.map((piece) =>
      concerned.includes(piece) ? { ...piece, code: mend.to ?? '' } : piece,
    );
  }, pieces);
}

function isWithin(shape: MultiPolygon, box: Mend['within']): boolean {
  if (!box) return true;
  const [west, south, east, north] = box;
  const [longitude, latitude] = geoCentroid(shape);
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}

/** One polygon of a country. */
export interface Piece {
  /** ISO code of three digits; empty for land of no country. */
  code: string;
  /** Arcs of the topology, ring by ring. */
  arcs: number[][];
}

/** A correction of the atlas. */
export interface Mend {
  /** What it concerns, in words. */
  what: string;
  /** The code under which the atlas draws it. */
  from: string;
  /** West, south, east, north of the middles of the pieces concerned; missing for all of them. */
  within?: [number, number, number, number] | undefined;
  /** The code it is given to; missing for none. */
  to?: string | undefined;
}
