import { bar, dash } from './bar.ts';
import { type Brand, type Card, type Format, families, footer, isTall, paper } from './card.ts';
import { type Element, box } from './element.ts';
import { inkOf, palette } from './palette.ts';
import { sizesFor } from './sizes.ts';
import type { Quote } from '../model/quote.ts';

/**
 * The card of a quotation: its words, whole, beside the bar that says how firmly they are
 * attributed, over who said them and where the report has them.
 */
export function toQuoteCard(name: string, quote: Quote, facts: Facts, format: Format): Card {
  return {
    name,
    format,
    sizes: sizesFor(quote.text, isTall(format) ? 1.22 : 1),
    lay: (size) => lay(quote, facts, format, size),
  };
}

function lay(quote: Quote, facts: Facts, format: Format, size: number): Element {
  const { height, margin } = format;
  const ink = inkOf(quote.speaker.side);
  return paper(
    format,
    bar(quote.grade, ink, height - 2 * margin),
    box(
      { flexDirection: 'column', flexGrow: 1, flexShrink: 1, marginLeft: 40 },
      words(quote.text, size),
      footer(
        { brand: facts.brand, format, below: isTall(format) },
        credit(quote, facts, format, ink),
      ),
    ),
  );
}

function words(text: string, fontSize: number): Element {
  const lineHeight = fontSize > 60 ? 1.14 : 1.22;
  const style = { fontFamily: families.serif, fontWeight: 500, textWrap: 'balance' };
  return box(
    { flexDirection: 'column', justifyContent: 'center', flexGrow: 1, paddingBottom: 30 },
    box({ ...style, fontSize, lineHeight, letterSpacing: fontSize * -0.008 }, `“${text}”`),
  );
}

function credit(quote: Quote, facts: Facts, { credit: fontSize }: Format, ink: string): Element {
  const { name, role, kind } = quote.speaker;
  const parts = [box({ fontWeight: 700 }, name)];
  if (kind === 'person') parts.push(box({ color: palette.soft }, role));
  const style = { flexDirection: 'column', flexShrink: 1, fontSize, lineHeight: 1.32 };
  return box(style, ...parts, grade(quote, facts, ink));
}

function grade({ grade: given, paragraph }: Quote, facts: Facts, ink: string): Element {
  const text = `${facts.grades[given].label} · ¶${paragraph}, ${facts.report}`;
  return box(
    { alignItems: 'center', gap: 14, color: palette.soft },
    dash(given, ink),
    box({ flexShrink: 1 }, text),
  );
}

/** What a card says beside the quotation's own data. */
export interface Facts {
  brand: Brand;
  /** How the site calls the report. */
  report: string;
  grades: Record<Quote['grade'], { label: string }>;
}
