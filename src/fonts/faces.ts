/**
 * The site's fonts: from which package file each is cut, and which part of its weight axis is kept.
 *
 * The look asks for one serif in roman and italic and one sans serif; both are under the Open Font
 * License.
 */
export const faces: Record<string, Face> = {
  'serif-roman': {
    file: `${newsreader()}-normal.woff2`,
    weights: { min: 400, max: 700 },
    sets: 'prose',
  },
  'serif-italic': { file: `${newsreader()}-italic.woff2`, weights: 400, sets: 'italics' },
  sans: {
    file: '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    sets: 'all',
    features: ['tnum'],
  },
};

function newsreader(): string {
  return '@fontsource-variable/newsreader/files/newsreader-latin-wght';
}

/** A font file and how much of it is kept. */
export interface Face {
  /** Path below `node_modules`. */
  file: string;
  /** One CSS font weight or a range of them. */
  weights: number | { min: number; max: number };
  /** What is set in it: all words and controls, running text and titles, or what stands in italics. */
  sets: 'all' | 'prose' | 'italics';
  /** OpenType features that the styles ask for, beside kerning and ligatures. */
  features?: string[];
}
