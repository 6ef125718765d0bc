import { type Brand, type Card, type Format, families, last, paper } from './card.ts';
import { type Element, box } from './element.ts';
import { palette } from './palette.ts';
import { heading } from './title.ts';

/**
 * The cards of a page whose own words cannot be drawn: what the site is, and the address at which the
 * words are; and, where the site’s name cannot be drawn either, the address alone.
 */
export function toPlainCards(name: string, site: PlainWords, format: Format): [Card, Card] {
  const card = (words: Element[]): Card => ({
    name,
    format,
    sizes,
    lay: (size) => paper(format, column(words, site, size, format)),
  });
  const { brand, tagline } = site;
  const width = format.width - 2 * format.margin;
  const size = format.brand * 2;
  const mark = { fontFamily: families.serif, fontWeight: 500, fontSize: size };
  const title = box(
    { alignItems: 'baseline' },
    heading(brand.name, size, width),
    box({ ...mark, color: palette.second }, brand.mark),
  );
  return [card([title, box({ color: palette.soft, marginTop: 20 }, tagline)]), card([])];
}

function column(
  words: Element[],
  { address, label }: PlainWords,
  fontSize: number,
  format: Format,
): Element {
  const line = { width: '100%', height: 2, backgroundColor: palette.rule, marginBottom: 26 };
  const shown = { fontSize, lineHeight: 1.3, width: '100%', wordBreak: 'break-all' };
  return box(
    { flexDirection: 'column', flexGrow: 1, flexShrink: 1 },
    ...words,
    box({ flexGrow: 1, minHeight: 20 }),
    box(line),
    box({ color: palette.soft, fontSize: format.label, marginBottom: 8 }, label),
    { ...box(shown, address), key: last },
  );
}

// An address may be long; it breaks anywhere.
const sizes = [44, 36, 30, 27];

/** What a plain card says. */
export interface PlainWords {
  brand: Brand;
  /** What the site is, in a sentence. */
  tagline: string;
  /** Said before the address. */
  label: string;
  /** Of the page, in letters that every address may have. */
  address: string;
}
