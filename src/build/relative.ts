import { type DefaultTreeAdapterMap, parse } from 'parse5';

/**
 * HTML whose root-absolute addresses begin at `base` instead.
 *
 * The text is changed at just those attributes and stays as it is elsewhere.
 *
 * @param base the way to the site's root, with a slash at its end: `../../` or `/folder/`
 */
export function relativeHtml(html: string, base: string): string {
  const cuts = addressesIn(parse(html, { sourceCodeLocationInfo: true }), html);
  return cuts
    .sort((a, b) => b - a)
    .reduce((text, at) => text.slice(0, at) + base + text.slice(at + 1), html);
}

/** CSS whose root-absolute `url()` begin at `base` instead. */
export function relativeCss(css: string, base: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, `url($1${base}`);
}

/** Offsets of the slashes that begin a root-absolute address. */
function addressesIn(node: Node, html: string): number[] {
  const own =
    'attrs' in node ? node.attrs.flatMap((attribute) => slash(node, attribute, html)) : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => addressesIn(child, html))];
}

function slash(node: Element, { name, value }: Attribute, html: string): number[] {
  if (!addressed.has(name) || !/^\/(?!\/)/.test(value)) return [];
  // The parser was asked for locations, so an element from the source has them.
  const { startOffset, endOffset } = node.sourceCodeLocation?.attrs?.[name] ?? {};
  if (startOffset === undefined || endOffset === undefined) return [];
  return [html.indexOf('/', startOffset + name.length)];
}

const addressed = new Set(['href', 'src', 'action', 'cite', 'data-search', 'data-root']);

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Attribute = Element['attrs'][number];
