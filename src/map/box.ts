import type { Drawing } from './draw.ts';
import { shapeIn } from './marks.ts';

/**
 * The part of a drawing that holds some countries, with air around them, in the drawing's own
 * proportions.
 *
 * @param codes ISO codes; all of the drawing when there is none
 * @returns left, top, width and height in the drawing's units
 * @throws Error when a country was not drawn
 */
export function boxAround(drawing: Drawing, codes: string[]): Box {
  const { width, height } = drawing;
  if (codes.length === 0) return [0, 0, width, height];
  const edges = codes.map((code) => {
    const { middle, size } = shapeIn(drawing, code);
    return {
      left: middle[0] - size[0] / 2,
      right: middle[0] + size[0] / 2,
      top: middle[1] - size[1] / 2,
      bottom: middle[1] + size[1] / 2,
    };
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const right = Math.max(...edges.map((edge) => edge.right));
  const top = Math.min(...edges.map((edge) => edge.top));
  const bottom = Math.max(...edges.map((edge) => edge.bottom));
  const share = Math.min(1, 1.5 * Math.max((right - left) / width, (bottom - top) / height));
  const held = (middle: number, part: number, all: number) =>
    Math.min(Math.max(middle - part / 2, 0), all - part);

  return [
    held((left + right) / 2, share * width, width),
    held((top + bottom) / 2, share * height, height),
    share * width,
    share * height,
  ].map(Math.round) as Box; // four numbers stay four
}

/** Left, top, width and height. */
export type Box = [number, number, number, number];
