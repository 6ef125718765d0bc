import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** The document of a page, as a browser would read it. */
export function parsePage(html: string): Node {
  return parse(html);
}

/** Every element below a node, in the order of the page; with a name, those alone. */
export function elements(node: Node, name?: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const found = children.flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...elements(child),
  ]);
  return name ? found.filter(({ tagName }) => tagName === name) : found;
}

/** The value of an attribute, or `undefined` when the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** All elements of a class below a node. */
export function classed(node: Node, name: string): Element[] {
  return elements(node).filter((element) => hasClass(element, name));
}

/** The element with an id below a node. */
export function withId(node: Node, id: string): Element | undefined {
  return elements(node).find((element) => attribute(element, 'id') === id);
}

/** A node and everything around it, from within. */
export function around(node: Node): Element[] {
  const parent = 'parentNode' in node ? node.parentNode : null;
  const own = 'tagName' in node ? [node] : [];
  return parent ? [...own, ...around(parent)] : own;
}

/** Every text below a node. */
export function texts(node: Node): Text[] {
  if (node.nodeName === '#text' && 'value' in node) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(texts) : [];
}

/** The words of a node, as `textContent` gives them. */
export function textOf(node: Node): string {
  return texts(node)
    .map(({ value }) => value)
    .join('');
}

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Text = DefaultTreeAdapterMap['textNode'];
