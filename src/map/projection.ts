import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3';

/**
 * A projection that shows a given part of the world in a frame of a given width.
 *
 * @returns the projection and the frame's height, in whole units
 */
export function toProjection({ kind, rotate, clip, show }: View, width: number): Framed {
  const projection = makers[kind]().rotate(rotate).precision(0.3);
  if (clip) projection.clipAngle(clip);

  const shown = show ? { type: 'MultiPoint' as const, coordinates: show } : sphere;
  projection.fitWidth(width, shown);
  const [, [, bottom]] = geoPath(projection).bounds(shown);
  const height = Math.ceil(bottom);
  // A little beyond the frame, so that no outline runs along its edge.
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { projection, width, height };
}

// Projections that keep areas true to each other; a map of countries should use no other.
const makers = {
  'equal-earth': geoEqualEarth,
  'azimuthal-equal-area': geoAzimuthalEqualArea,
};

const sphere = { type: 'Sphere' as const };
const bleed = 6;

/** How the world is seen. */
export interface View {
  kind: keyof typeof makers;
  /** Longitude, latitude and turn, as d3's `rotate`. */
  rotate: [number, number, number];
  /** Degrees from the middle beyond which nothing is drawn. */
  clip?: number | undefined;
  /** Places that must be in the frame and that it ends at; missing for the whole world. */
  show?: [number, number][] | undefined;
}

/** A projection and its frame. */
export interface Framed {
  projection: GeoProjection;
  width: number;
  height: number;
}
