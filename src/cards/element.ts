/**
 * A part of a card, as satori reads it.
 *
 * @param style CSS in camel case; a part lays its own parts out by flexbox
 */
export function box(style: Style, ...children: (Element | string)[]): Element {
  return { type: 'div', props: { style: { display: 'flex', flexShrink: 0, ...style }, children } };
}

/** A drawing within a card. @param source an SVG document of the same size */
export function picture(source: string, width: number, height: number, style: Style = {}): Element {
  const src = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  return { type: 'img', props: { src, width, height, style: { flexShrink: 0, ...style } } };
}

/** All words of a part, in order, its pictures apart. */
export function wordsOf({ props }: Element): string {
  const parts = props.children ?? [];
  return parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join(' ');
}

export type Style = Record<string, string | number>;

export interface Element {
  type: string;
  key?: string;
  props: {
    style: Style;
    children?: (Element | string)[];
    src?: string;
    width?: number;
    height?: number;
  };
}
