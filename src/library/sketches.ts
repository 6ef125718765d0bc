import { toSketch } from '../map/sketch.ts';
import { sketchByStatus } from './atlas.ts';
import { daylight, night } from './colors.ts';
import { allCountries, map } from './partners.ts';

/** The projections that were tried, each with the file that shows it; none without a map. */
export function allSketches(): Sketch[] {
  return (map?.tried ?? []).map(({ view, ...words }, index) => {
    const drawing = sketchByStatus(view, 330);
    const { width, height } = drawing;
    const name = `sketch-${index + 1}`;
    return {
      ...words,
      name,
      title: words.name,
      path: `/map/${name}.svg`,
      width,
      height,
      svg: toSketch(drawing, looks, daylight, night),
    };
  });
}

const looks = new Map(
  allCountries().map(({ iso, status }) => [iso, map?.statuses[status]?.look ?? 'outline']),
);

interface Sketch {
  /** Of the file, without its ending. */
  name: string;
  title: string;
  /** What is good and bad about it, cited. */
  text: string;
  path: string;
  width: number;
  height: number;
  svg: string;
}
