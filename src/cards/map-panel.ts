import { type Format, families, isTall } from './card.ts';
import { type Element, type Style, box, picture } from './element.ts';
import { type Frame, type MapParts, toMapPicture } from './map-picture.ts';
import { palette } from './palette.ts';
import {
  type Name,
  type PlacedName,
  type Size,
  linesOf,
  nameLine,
  placeNames,
} from './place-names.ts';

/** The room that a card's map fills, to the edges of the paper: at its right or, if tall, its top. */
export function mapRoom(format: Format): Size {
  return isTall(format)
    ? { width: format.width, height: 560 }
    : { width: 620, height: format.height };
}

/** A map in its room, with names on it. */
export function mapPanel({ parts, focus, names }: NamedMap, format: Format): Element {
  const room = mapRoom(format);
  const { frame, scale } = frameAround(focus, room);
  const scaled = names.map((name) => ({
    ...name,
    at: [(name.at[0] - frame.left) * scale, (name.at[1] - frame.top) * scale] as const,
    reach: [name.reach[0] * scale, name.reach[1] * scale] as const,
  }));
  return box(
    { position: 'absolute', top: 0, right: 0, ...room },
    picture(toMapPicture(parts, frame, room), room.width, room.height),
    ...placeNames(scaled, room).map(toName),
  );
}

/** The smallest frame of a room's proportions around what must be seen. */
function frameAround(focus: Frame, room: Size): { frame: Frame; scale: number } {
  const scale = Math.min(room.width / focus.width, room.height / focus.height);
  const [width, height] = [room.width / scale, room.height / scale];
  const left = focus.left - (width - focus.width) / 2;
  const top = focus.top - (height - focus.height) / 2;
  return { frame: { left, top, width, height }, scale };
}

function toName({ text, size, main, x, y, width, height, side: [dx] }: PlacedName): Element {
  const alignItems = dx > 0 ? 'flex-start' : dx < 0 ? 'flex-end' : 'center';
  const face: Style = main
    ? { fontFamily: families.serif, fontWeight: 600 }
    : { fontFamily: families.sans, fontWeight: 400 };
  const words = { fontSize: size, lineHeight: nameLine, flexDirection: 'column' };
  // A line of the sea's color around the letters keeps them readable on land and on lines.
  const halo = { WebkitTextStroke: `6px ${palette.wash}`, paintOrder: 'stroke' };
  const place = { position: 'absolute', left: x, top: y, width, height, alignItems };
  return box(
    { ...place, ...face, ...halo, ...words },
    ...linesOf(text).map((line) => box({}, line)),
  );
}

/** A map and what its places are called, in the map's units. */
export interface NamedMap {
  parts: MapParts;
  /** What must be seen of it. */
  focus: Frame;
  /** Those that matter most first: they choose their sides before the others. */
  names: Name[];
}
