import type { Grade } from '../model/grade.ts';
import { type Element, picture } from './element.ts';

/** The bar beside a quotation: solid, dashed or dotted by how firmly the words are attributed. */
export function bar(grade: Grade, ink: string, height: number): Element {
  const d = (inset: number) => `M6 ${inset}V${height - inset + 0.5}`;
  return picture(line({ grade, ink, stroke: 10, width: 12, height, d }), 12, height);
}

/** The same mark as a short line, to stand before the words that spell it out. */
export function dash(grade: Grade, ink: string): Element {
  const d = (inset: number) => `M${inset} 3H${44 - inset + 0.5}`;
  return picture(line({ grade, ink, stroke: 5, width: 44, height: 6, d }), 44, 6);
}

function line({ grade, ink, stroke, width, height, d }: Line): string {
  const inset = grade === 'paraphrase' ? stroke / 2 : 0;
  const length = Math.max(width, height) - 2 * inset;
  const dashes = patternOf(grade, length / stroke).map((part) => (part * stroke).toFixed(2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="${d(inset)}" fill="none" stroke="${ink}" stroke-width="${stroke}"`,
    inset > 0 ? ' stroke-linecap="round"' : '',
    dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : '',
    '/></svg>',
  ].join('');
}

/** What is drawn and what is left out, stretched so that the line ends as it begins. */
function patternOf(grade: Grade, length: number): number[] {
  const [drawn, left] = patterns[grade];
  if (left === 0) return [];
  const count = Math.round((length + left) / (drawn + left));
  const stretch = length / (count * (drawn + left) - left);
  return [drawn * stretch, left * stretch];
}

// In widths of the line: drawn, left out. Dots are drawn by their round ends alone.
const patterns: Record<Grade, [drawn: number, left: number]> = {
  'on-the-record': [1, 0],
  unnamed: [2.4, 1.4],
  paraphrase: [0, 1.9],
};

interface Line {
  grade: Grade;
  ink: string;
  stroke: number;
  width: number;
  height: number;
  /** The path, from and to this far from its ends. */
  d: (inset: number) => string;
}
