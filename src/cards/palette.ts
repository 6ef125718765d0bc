/** The site's colors in daylight; a test holds them to styles/tokens.css. */
export const palette = {
  paper: '#fbf8f2',
  wash: '#f1ebdf',
  ink: '#16202b',
  soft: '#434d58',
  rule: '#d9d2c3',
  edge: '#858176',
  land: '#d9d0be',
  first: '#1d4e89',
  second: '#8c2814',
};

/** The ink of a side of the argument, 0 or 1; gray for those on neither. */
export function inkOf(side: number | undefined): string {
  return [palette.first, palette.second][side ?? -1] ?? palette.edge;
}
