/**
 * Where names stand on a map: each beside its place, on the first side where it hides no other
 * name and no place, and is not cut by the edge.
 *
 * @param names those that matter most first: they choose before the others
 * @param frame what the names must stay within, from its upper left
 * @returns the names that found room
 */
export function placeNames(names: Name[], frame: Size): PlacedName[] {
  const places = names.map(({ at, reach: [right, down] }) =>
    // Only a shape's middle: names may stand over its ends.
    boxOf(at, { width: Math.max(free, right * 0.75), height: Math.max(free, down * 0.75) }),
  );
  const placed: PlacedName[] = [];
  names.forEach((name, index) => {
    const taken = [...placed, ...places.filter((_, each) => each !== index)];
    const found = sidesOf(name, names, frame)
      .map((side) => ({ ...boxAt(name, side, frame), side }))
      .find((box) => isWithin(box, frame) && !taken.some((other) => overlap(box, other)));
    if (found) placed.push({ ...name, ...found });
  });
  return placed;
}

/**
 * Its own side, or away from the nearest place; below and above; then all others. One with a side
 * of its own turns to the outside next, where a map has the most room.
 */
function sidesOf(name: Name, names: Name[], frame: Size): Side[] {
  const [x, y] = name.at;
  const distance = ({ at }: Name) => Math.hypot(x - at[0], y - at[1]);
  const [, nearest = name] = names.toSorted((a, b) => distance(a) - distance(b));
  const away = x < (name.side ? frame.width / 2 : nearest.at[0]) ? -1 : 1;
  const others: Side[] = [-away, away].flatMap((dx): Side[] => [
    [dx, 0],
    [dx, 1],
    [dx, -1],
  ]);
  return [...(name.side ? [name.side] : []), [away, 0], [0, 1], [0, -1], ...others];
}

/** A name of several words has a line for each: it stays close to its place. */
export function linesOf(text: string): string[] {
  return text.split(' ');
}

function boxAt(
  { text, size, at: [x, y], reach: [right, down] }: Name,
  [dx, dy]: Side,
  frame: Size,
): Box {
  const lines = linesOf(text);
  const width = Math.max(...lines.map((line) => line.length)) * size * wide;
  const height = lines.length * size * nameLine;
  const middle = x + dx * (right + gap + width / 2);
  const within = Math.min(Math.max(middle, edge + width / 2), frame.width - edge - width / 2);
  // Only below and above a place may a name move aside and still stand beside it.
  const at = [dx === 0 ? within : middle, y + dy * (down + gap / 2 + height / 2)] as const;
  return boxOf(at, { width, height });
}

function boxOf([x, y]: readonly [number, number], { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isWithin({ x, y, width, height }: Box, frame: Size): boolean {
  return (
    x >= edge && y >= edge && x + width <= frame.width - edge && y + height <= frame.height - edge
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The height of a line, of a name's size. */
export const nameLine = 1.08;

/** Between a place and its name. */
const gap = 10;
/** What stays free at each edge. */
const edge = 6;
/** What stays free around each place. */
const free = 22;
/** The width of a letter, of its size: a little more than most need. */
const wide = 0.58;

/** Where a name stands to its place: to the right and down, each -1, 0 or 1. */
export type Side = readonly [number, number];

/** A name on a map. */
export interface Name {
  text: string;
  /** Of its letters, in pixels. */
  size: number;
  /** Where its place is; in pixels too once the map is scaled. */
  at: readonly [number, number];
  /** How far its place itself extends to the right and down from there. */
  reach: readonly [number, number];
  /** The side that suits it. */
  side?: Side | undefined;
  /** One that the map is about. */
  main: boolean;
}

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

interface Box extends Size {
  x: number;
  y: number;
}

/** A name with the box that it stands in, and the side on which it does. */
export type PlacedName = Name & Box & { side: Side };
