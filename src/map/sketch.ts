import type { Look } from '../model/look.ts';
import type { Drawing } from './draw.ts';
import { type Colors, fillOf, patterns } from './fills.ts';

/**
 * A look at a projection as a file of its own: a page that shows several need not carry their outlines.
 *
 * @param drawing shapes by status: `looks` says how the shape of a code looks
 * @param light the site's colors in daylight
 * @param dark the same in the dark; the picture follows the page that shows it, where a browser knows how
 */
export function toSketch(
  { width, height, grid, land, shapes }: Drawing,
  looks: Map<string, Look>,
  light: Colors,
  dark: Colors,
): string {
  const fills = shapes.map(({ code, d }) => {
    const look = looks.get(code);
    const edge = look === 'outline' ? named.edge : named.paper;
    return `<path d="${d}" fill="${fillOf(look, named)}" stroke="${edge}" stroke-width=".7"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke-linejoin="round">`,
    `<style>:root{${values(light)}}@media(prefers-color-scheme:dark){:root{${values(dark)}}}</style>`,
    patterns(named),
    `<path d="${grid}" fill="none" stroke="${named.rule}" stroke-width=".6"/>`,
    `<path d="${land}" fill="${named.land}"/>`,
    ...fills,
    '</svg>',
    '',
  ].join('\n');
}

function values(colors: Colors): string {
  return Object.entries(colors)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

// What is drawn names its colors, and the style above says what they are.
const named: Colors = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  edge: 'var(--edge)',
  land: 'var(--land)',
  first: 'var(--first)',
  second: 'var(--second)',
};
