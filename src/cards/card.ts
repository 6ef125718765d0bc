import { type Element, box } from './element.ts';
import { palette } from './palette.ts';

/** The formats of cards: wide for where links are shared, square to take along. */
export const formats = {
  wide: { width: 1200, height: 630, margin: 64, label: 27, text: 36, credit: 31, brand: 42 },
  square: { width: 1080, height: 1080, margin: 80, label: 32, text: 42, credit: 36, brand: 50 },
} satisfies Record<string, Format>;

/** Whether there is more room below than beside. */
export function isTall({ width, height }: Format): boolean {
  return height >= width;
}

/** The paper of a card: its parts stand between the margins, beside or below one another. */
export function paper({ width, height, margin, text }: Format, ...parts: Element[]): Element {
  const { paper: backgroundColor, ink: color } = palette;
  const base = {
    boxSizing: 'border-box',
    fontFamily: families.sans,
    fontSize: text,
    lineHeight: 1.36,
  };
  return box({ ...base, width, height, padding: margin, backgroundColor, color }, ...parts);
}

/** A line in capitals above the main words. */
export function label(words: string, ink: string, { label: fontSize }: Format): Element {
  const style = { fontSize, fontWeight: 700, letterSpacing: fontSize * 0.06 };
  return box(
    { ...style, lineHeight: 1.3, textTransform: 'uppercase', textWrap: 'balance', color: ink },
    words,
  );
}

/** The end of a card: words at the left, the site's name at the right of them or below. */
export function footer({ brand, format, below }: Signed, ...left: Element[]): Element {
  const name = { fontFamily: families.serif, fontWeight: 600, lineHeight: 1 };
  const signature = box(
    { ...name, fontSize: format.brand, alignSelf: 'flex-end' },
    box({}, brand.name),
    box({ color: palette.second }, brand.mark),
  );
  const words = box({ flexDirection: 'column', flexShrink: 1 }, ...left);
  const style = below
    ? { flexDirection: 'column', gap: Math.round(format.brand * 0.6) }
    : { justifyContent: 'space-between', gap: 32 };
  return { ...box({ ...style, width: '100%' }, words, signature), key: last };
}

/** A face's Latin, then what it has beyond. */
export const families = {
  serif: 'Serif latin, Serif latin-ext, Hangul',
  sans: 'Sans latin, Sans latin-ext, Hangul',
};

/** A card at all its sizes. */
export function layOut({ name, format, right, sizes, lay }: Card): LaidCard {
  return { name, format, right, layouts: sizes.map((size) => lay(size)) };
}

/** The key of the part that overflows first. */
export const last = 'last';

/** A size of paper and of the words on it that do not depend on their length, in pixels. */
export interface Format {
  width: number;
  height: number;
  /** What stays free at each edge. */
  margin: number;
  label: number;
  text: number;
  /** Who said a quotation, and where. */
  credit: number;
  brand: number;
}

interface Signed {
  brand: Brand;
  format: Format;
  below: boolean;
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
  /** Where its words end at the right, if not at the margin. */
  right?: number;
  /** Sizes for its main words, largest first; the first that fits is taken. */
  sizes: number[];
  /** The card with its main words at a size. */
  lay(size: number): Element;
}

/** A card as data alone, which can be given to a thread. */
export interface LaidCard extends Pick<Card, 'name' | 'format'> {
  right: number | undefined;
  /** With its main words at each size, largest first; the first that fits is taken. */
  layouts: Element[];
}
