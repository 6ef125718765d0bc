import { geoDistance } from 'd3';
import { earthRadius } from './outlines.ts';

/** Kilometers between two places along the shortest way over the globe, rounded to ten. */
export function kilometers(from: Place, to: Place): number {
  return Math.round((geoDistance(from, to) * earthRadius) / 10) * 10;
}

/** Longitude and latitude in degrees. */
export type Place = [number, number];
