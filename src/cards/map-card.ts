import { type Brand, type Card, type Format, footer, isTall, label, paper } from './card.ts';
import { type Element, box, picture } from './element.ts';
import { type NamedMap, mapPanel, mapRoom } from './map-panel.ts';
import type { Look } from '../model/look.ts';
import { isInked, toSwatch } from './map-picture.ts';
import type { PageWords } from './page-card.ts';
import { palette } from './palette.ts';
import { heading } from './title.ts';

/**
 * The card of a page about a map: its title and what the inks mean beside the map, on which places
 * bear their names.
 */
export function toMapCard({ name, page, brand, map, format }: MapCardParts): Card {
  const { left, top, width, height } = columnIn(format);
  const place = { position: 'absolute', left, top, width, height };
  const lay = (size: number) => {
    const parts = [label(page.label, page.ink ?? palette.soft, format)];
    parts.push(heading(page.title, size, width), box({ flexGrow: 1, minHeight: 20 }));
    parts.push(footer({ brand, format, below: !isTall(format) }, ...legend(map.legend, format)));
    const column = box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1 }, ...parts);
    return paper(format, mapPanel(map, format), box(place, column));
  };
  return { name, format, right: left + width, sizes, lay };
}

/** What the map leaves for words. */
function columnIn(format: Format): { left: number; top: number; width: number; height: number } {
  const { width, height, margin } = format;
  const room = mapRoom(format);
  const top = isTall(format) ? room.height + 40 : margin;
  const right = isTall(format) ? width - margin : width - room.width - 40;
  return { left: margin, top, width: right - margin, height: height - margin - top };
}

function legend(marks: Mark[], { credit }: Format): Element[] {
  const fontSize = credit - 2;
  const lineHeight = 1.26;
  const [width, height] = [Math.round(fontSize * 1.3), Math.round(fontSize * 0.76)];
  const seen = marks.filter(({ looks }) => looks.some(isInked));
  return seen.map(({ looks, count, text }) => {
    const swatch = picture(toSwatch(looks, width, height), width, height);
    return box(
      { gap: 14, fontSize, lineHeight, marginTop: 7 },
      box({ height: fontSize * lineHeight, alignItems: 'center' }, swatch),
      box({ fontWeight: 700, width: fontSize * 1.25, justifyContent: 'flex-end' }, String(count)),
      box({ flexShrink: 1, color: palette.soft }, text),
    );
  });
}

// Small steps: beside a map every line counts.
const sizes = [84, 76, 68, 62, 57, 52, 48, 44, 40, 36];

interface MapCardParts {
  name: string;
  page: PageWords;
  brand: Brand;
  map: CardMap;
  format: Format;
}

/** What a card shows of a map. */
export interface CardMap extends NamedMap {
  legend: Mark[];
}

/** A line of a legend. */
export interface Mark {
  key: string;
  /** How the countries look that bear it; none when none does. */
  looks: Look[];
  count: number;
  text: string;
}
