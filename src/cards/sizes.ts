/**
 * The sizes at which words may be set, from the one that suits their length down.
 *
 * @param text the words
 * @param scale 1 for the wide card
 * @returns pixels, largest first
 */
export function sizesFor(text: string, scale = 1): number[] {
  const start = steps.findIndex(([length]) => text.length <= length);
  return steps.slice(start).map(([, size]) => Math.round(size * scale));
}

// Up to how many characters, and how large. What does not fit at the last is too small to be read where
// a card is seen.
const steps: [length: number, size: number][] = [
  [16, 132],
  [30, 96],
  [75, 76],
  [100, 68],
  [140, 60],
  [190, 55],
  [260, 48],
  [340, 43],
  [460, 37],
  [600, 32],
  [Number.POSITIVE_INFINITY, 29],
  [Number.POSITIVE_INFINITY, 27],
];
