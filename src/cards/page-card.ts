import {
  type Brand,
  type Card,
  type Format,
  families,
  footer,
  isTall,
  label,
  paper,
} from './card.ts';
import { type Element, box } from './element.ts';
import { palette } from './palette.ts';
import { sizesFor } from './sizes.ts';
import { heading } from './title.ts';

/** The card of a page: what kind of page it is, its title, and what it finds. */
export function toPageCard(name: string, page: PageWords, brand: Brand, format: Format): Card {
  const scale = isTall(format) ? 1.3 : 1.2;
  return {
    name,
    format,
    sizes: sizesFor(page.title, scale),
    lay: (size) => paper(format, lay(page, brand, format, size)),
  };
}

function lay(page: PageWords, brand: Brand, format: Format, size: number): Element {
  const { label: kind, title, original, summary, ink = palette.soft } = page;
  const below = { color: palette.soft, textWrap: 'pretty' };
  return box(
    { flexDirection: 'column', flexGrow: 1, flexShrink: 1 },
    label(kind, ink, format),
    heading(title, size, format.width - 2 * format.margin),
    ...(original ? [inItsScript(original, size)] : []),
    box({ flexGrow: 1, minHeight: 20 }),
    box({ width: '100%', height: 2, backgroundColor: palette.rule, marginBottom: 26 }),
    footer({ brand, format, below: isTall(format) }, box(below, summary)),
  );
}

function inItsScript(name: string, size: number): Element {
  const fontSize = Math.max(44, Math.round(size * 0.48));
  const style = { fontFamily: families.serif, fontWeight: 400, color: palette.soft };
  return box({ ...style, fontSize, lineHeight: 1.2, marginTop: Math.round(size * 0.12) }, name);
}

/** What the card of a page says. */
export interface PageWords {
  /** The section or kind. */
  label: string;
  title: string;
  /** A name in its own script. */
  original?: string | undefined;
  summary: string;
  /** The ink of the label, where the page is of one side. */
  ink?: string | undefined;
}
