import type { Country } from './country.ts';
import type { Drawing } from './draw.ts';
import { type Colors, fillOf, inkOf, patterns } from './fills.ts';
import type { Look } from '../model/look.ts';
import { escapeText } from '../model/escape-text.ts';
import type { Lettering } from './lettering.ts';
import { markOf, shapeIn } from './marks.ts';

/**
 * The map as a picture to take along: by itself, with its title, its legend, its day and its credit.
 *
 * @returns an SVG document
 */
export function toPoster(map: Poster): string {
  const { colors, title, credit, letter, whole, part } = map;
  const [width, height] = [1200, 800];
  // The legend takes what it needs of the right side, the enlarged part what remains above.
  const top = Math.min(480, 748 - map.keys.length * 26 - map.lines.length * 22);
  const large = Math.min(1, 690 / whole.height);
  const small = Math.min(0.8, (top - 116) / part.height);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(credit)}</desc>`,
    patterns(colors),
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    letter(title, { x: 40, y: 56, size: fit(title, 32, 1120), face: 'serif', fill: colors.ink }),
    `<g transform="${place(24, 72, large)}">${view(map, whole, 'whole', large)}${ties(map)}</g>`,
    `<g transform="${place(806, 100, small)}">${view(map, part, 'part', small)}</g>`,
    legend(map, 806, top),
    letter(credit, { x: 40, y: 778, size: fit(credit, 13, 1120), face: 'sans', fill: colors.soft }),
    '</svg>',
    '',
  ].join('\n');
}

function place(x: number, y: number, scale: number): string {
  return `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale.toFixed(3).replace(/^0|0+$/g, '')})`}`;
}

/** The size in which a line has room: letters are about half as wide as they are high. */
function fit(text: string, size: number, room: number): number {
  return Math.min(size, room / (text.length / 2));
}

function view(map: Poster, drawing: Drawing, on: Country['on'], scale: number): string {
  const { colors, countries, look, letter } = map;
  const drawn = countries
    .map((country) => ({ country, shape: shapeIn(drawing, country.iso) }))
    .filter(({ shape }) => shape.d);
  const shapes = drawn.map(
    ({ country, shape }) =>
      `<path d="${shape.d}" fill="${fillOf(look(country), colors)}" stroke="${look(country) === 'outline' ? colors.edge : colors.paper}" stroke-width=".7"/>`,
  );
  const labels = drawn
    .filter(({ country }) => country.on === on)
    .map(({ country, shape }) => {
      const { x, y, ring, leader } = markOf(shape, map.moved[country.id]);
      const back = ring ? undefined : inkOf(look(country), colors);
      const size = 10 / scale;
      return [
        leader ? `<path d="${leader}" stroke="${colors.ink}" stroke-width=".8"/>` : '',
        ring
          ? `<circle cx="${x}" cy="${y}" r="${11 / scale}" fill="${colors.paper}" stroke="${colors.ink}"/>`
          : '',
        letter(country.code, {
          x,
          y: y + size * 0.36,
          size,
          face: 'sans',
          anchor: 'middle',
          fill: back ? colors.paper : colors.ink,
          halo: back ?? (ring ? undefined : colors.paper),
        }),
      ].join('');
    });
  return [
    `<svg width="${drawing.width}" height="${drawing.height}" overflow="hidden">`,
    `<path d="${drawing.grid}" fill="none" stroke="${colors.rule}" stroke-width=".6"/>`,
    `<path d="${drawing.land}" fill="${colors.land}"/>`,
    ...shapes,
    ...labels,
    '</svg>',
  ].join('\n');
}

function ties({ whole, cities, colors, letter }: Poster): string {
  const [from] = cities;
  if (!from) return '';
  const lines = cities.slice(1).map(({ at, main }) => {
    const d = whole.arc(from.at, at);
    return `<path d="${d}" fill="none" stroke="${colors.ink}" stroke-width="${main ? 2 : 0.9}"/>`;
  });
  const dots = cities.map(({ name, at, main, side }) => {
    const [x, y] = whole.at(at);
    const size = main ? 15 : 11;
    const below = side === 'below' || side === 'corner';
    return [
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${colors.ink}"/>`,
      letter(name, {
        x: x + (side === 'end' ? 7 : side === 'start' ? -7 : 0),
        y: y + (below ? size + 4 : size * 0.36),
        size,
        face: main ? 'serif' : 'sans',
        anchor: side === 'end' ? 'start' : side === 'below' ? 'middle' : 'end',
        fill: colors.ink,
        halo: colors.paper,
      }),
    ].join('');
  });
  return [...lines, ...dots].join('\n');
}

function legend({ keys, lines, colors, letter }: Poster, x: number, top: number): string {
  const swatches = keys.map(({ look, label }, row) => {
    const y = top + row * 26;
    const fill = fillOf(look, colors);
    return [
      `<rect x="${x}" y="${y}" width="26" height="15" fill="${fill}" stroke="${colors.edge}" stroke-width=".7"/>`,
      letter(label, {
        x: x + 36,
        y: y + 12,
        size: fit(label, 14, 340),
        face: 'sans',
        fill: colors.ink,
      }),
    ].join('');
  });
  const below = lines.map((line, row) =>
    letter(line, {
      x,
      y: top + keys.length * 26 + 24 + row * 22,
      size: 13,
      face: 'sans',
      fill: colors.soft,
    }),
  );
  return [...swatches, ...below].join('\n');
}

/** All that a picture of the map is made of. */
export interface Poster {
  title: string;
  credit: string;
  whole: Drawing;
  part: Drawing;
  countries: Country[];
  /** How a country looks; nothing for one that the map does not speak of. */
  look: (country: Country) => Look | undefined;
  moved: Record<string, [number, number]>;
  /** The city that the ties begin in, then those that they end in; none without ties. */
  cities: { name: string; at: [number, number]; side: string; main: boolean }[];
  keys: { look: Look; label: string }[];
  /** What stands below the legend. */
  lines: string[];
  colors: Colors;
  letter: Lettering;
}
