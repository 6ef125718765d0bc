import { type DefaultTreeAdapterMap, parse } from 'parse5';

/**
 * HTML whose root-absolute addresses begin at `base` instead.
 *
 * @param base the way to the site's root, with a slash at its end: `../../` or `/folder/`
 */
export function relativeHtml(html: string, base: string): string {
  return changeAddresses(html, (address) => address.replace(/^\/(?!\/)/, base));
}

/**
 * HTML with other addresses. The text is changed at just those attributes and stays as it is elsewhere.
 *
 * @param change gets an address as it is written, with entities, and its attribute's name, and gives
 *   what stands in its place
 */
export function changeAddresses(
  html: string,
  change: (address: string, attribute: string) => string,
): string {
  const spans = addressesIn(parse(html, { sourceCodeLocationInfo: true }), html);
  const pieces: string[] = [];
  let at = 0;
  for (const { name, start, end } of spans.sort((one, other) => one.start - other.start)) {
    pieces.push(html.slice(at, start), change(html.slice(start, end), name));
    at = end;
  }
  return [...pieces, html.slice(at)].join('');
}

/** CSS whose root-absolute `url()` begin at `base` instead. */
export function relativeCss(css: string, base: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, `url($1${base}`);
}

/** Where addresses stand in the text, without the marks around them. */
function addressesIn(node: Node, html: string): Span[] {
  const own =
    'attrs' in node ? node.attrs.flatMap((attribute) => spanOf(node, attribute, html)) : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => addressesIn(child, html))];
}

function spanOf(node: Element, { name, value }: Attribute, html: string): Span[] {
  // The parser was asked for locations, so an element from the source has them.
  const { startOffset, endOffset } = node.sourceCodeLocation?.attrs?.[name] ?? {};
  if (!addressed.has(name) || !value || startOffset === undefined || endOffset === undefined)
    return [];
  const [, before = '', mark = ''] = /^([^=]*=\s*)(["']?)/.exec(html.slice(startOffset)) ?? [];
  const start = startOffset + before.length + mark.length;
  return [{ name, start, end: endOffset - mark.length }];
}

const addressed = new Set(['href', 'src', 'action', 'cite', 'data-search', 'data-root']);

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Attribute = Element['attrs'][number];

interface Span {
  name: string;
  start: number;
  end: number;
}
