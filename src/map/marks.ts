import type { Drawing, Shape } from './draw.ts';

/**
 * Where a country's label stands, and whether it needs a ring: a target as large as a finger asks
 * for, beside a country that is smaller.
 *
 * @param moved steps to the right and down from the country's middle
 */
export function markOf(shape: Shape, moved: [number, number] = [0, 0]): Mark {
  const [x, y] = shape.middle;
  const at = { x: Math.round(x + moved[0]), y: Math.round(y + moved[1]) };
  const ring = shape.area < target ** 2 || Math.min(...shape.size) < target;
  const far = Math.hypot(...moved) > target / 2;
  return {
    ...at,
    ring,
    leader: ring && far ? `M${Math.round(x)} ${Math.round(y)}L${at.x} ${at.y}` : undefined,
  };
}

/** The shape of a country in a drawing. @throws Error when it was not drawn */
export function shapeIn({ shapes }: Drawing, code: string): Shape {
  const shape = shapes.find((each) => each.code === code);
  if (!shape) throw new Error(`The country ${code} was not drawn.`);
  return shape;
}

/** WCAG 2.2, 2.5.8: a target is at least 24 by 24 pixels. */
export const target = 24;

/** A country's label. */
export interface Mark {
  x: number;
  y: number;
  ring: boolean;
  /** A hairline from the country to a label that stands away from it. */
  leader?: string | undefined;
}
