import type { Colors } from '../map/fills.ts';
import tokens from '../styles/tokens.css?raw';

/** The site's colors for pictures, in daylight and in the dark, as its styles have them. */
export const daylight = colorsAt(0);
export const night = colorsAt(1);

function colorsAt(side: 0 | 1): Colors {
  const color = (name: string) => {
    const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
    if (!pair) throw new Error(`styles/tokens.css has no color --${name} in two lights.`);
    return pair[1 + side] ?? '';
  };
  return {
    paper: color('paper'),
    ink: color('ink'),
    soft: color('soft'),
    rule: color('rule'),
    edge: color('edge'),
    land: color('land'),
    first: color('first-ink'),
    second: color('second-ink'),
  };
}
