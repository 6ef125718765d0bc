import { type Brand, type Card, families, footer, formats, paper } from './card.ts';
import { type Element, box, picture } from './element.ts';
import { palette } from './palette.ts';
import { sizesFor } from './sizes.ts';

/** The card of a page: what kind of page it is, its title, and what it finds. */
export function toPageCard(name: string, page: PageWords, brand: Brand): Card {
  const lay = (size: number) =>
    paper(formats.wide, column(page, brand, { flexGrow: 1, flexShrink: 1, fontSize: 36 }, size));
  return { name, format: formats.wide, sizes: sizesFor(page.title, 1.1), lay };
}

/** The same beside a map. @param map an SVG document, some 703 by 630 */
export function toMapCard(name: string, page: PageWords, brand: Brand, map: string): Card {
  const lay = (size: number) =>
    paper(
      formats.wide,
      picture(map, 703, 630, { position: 'absolute', top: 0, right: 0 }),
      column(page, brand, { width: 400, fontSize: 26 }, size),
    );
  return { name, format: formats.wide, sizes: sizesFor(page.title, 0.64), lay };
}

function column(
  { label, title, summary, ink = palette.soft }: PageWords,
  brand: Brand,
  style: Record<string, string | number>,
  fontSize: number,
): Element {
  const lineHeight = fontSize > 60 ? 1.06 : 1.16;
  const head = {
    fontFamily: families.serif,
    fontWeight: 500,
    textWrap: 'balance',
    fontSize,
    lineHeight,
  };
  const above = { fontSize: 23, fontWeight: 700, letterSpacing: 1.6, textTransform: 'uppercase' };
  return box(
    { flexDirection: 'column', ...style },
    box({ ...above, color: ink }, label),
    box({ ...head, marginTop: 18, letterSpacing: fontSize * -0.012 }, title),
    box({ marginTop: 28, color: palette.soft, lineHeight: 1.38, textWrap: 'pretty' }, summary),
    box({ flexGrow: 1, minHeight: 24 }),
    footer(brand),
  );
}

/** What the card of a page says. */
export interface PageWords {
  /** The section or kind. */
  label: string;
  title: string;
  summary: string;
  /** The ink of the label, where the page is of one side. */
  ink?: string | undefined;
}
