import { type Element, box } from './element.ts';
import { palette } from './palette.ts';

/** The formats of cards: wide for where links are shared, square to take along. */
export const formats = {
  wide: { width: 1200, height: 630, margin: 64 },
  square: { width: 1080, height: 1080, margin: 80 },
} satisfies Record<string, Format>;

/** The paper of a card: its parts stand between the margins, beside or below one another. */
export function paper({ width, height, margin }: Format, ...parts: Element[]): Element {
  const { paper: backgroundColor, ink: color } = palette;
  const base = {
    boxSizing: 'border-box',
    fontFamily: families.sans,
    fontSize: 27,
    lineHeight: 1.4,
  };
  return box({ ...base, width, height, padding: margin, backgroundColor, color }, ...parts);
}

/** The last line of a card: words at the left, the site's name at the right. */
export function footer(brand: Brand, ...left: Element[]): Element {
  const name = { fontFamily: families.serif, fontWeight: 600, fontSize: 36, lineHeight: 1.1 };
  const part = box(
    { justifyContent: 'space-between', alignItems: 'flex-end', gap: 24, width: '100%' },
    box({ flexDirection: 'column', flexShrink: 1 }, ...left),
    box(name, box({}, brand.name), box({ color: palette.second }, brand.mark)),
  );
  return { ...part, key: last };
}

/** A face's Latin, then what it has beyond. */
export const families = {
  serif: 'Serif latin, Serif latin-ext',
  sans: 'Sans latin, Sans latin-ext',
};

/** The key of the part that overflows first. */
export const last = 'last';

/** A size of paper, in pixels; `margin` is what stays free at each edge. */
export interface Format {
  width: number;
  height: number;
  margin: number;
}

/** How the site signs: its name and the mark behind it. */
export interface Brand {
  name: string;
  mark: string;
}

/** A card before it is drawn. */
export interface Card {
  /** The file's name without its ending. */
  name: string;
  format: Format;
  /** Sizes for its main words, largest first; the first that fits is taken. */
  sizes: number[];
  /** The card with its main words at a size. */
  lay(size: number): Element;
}
