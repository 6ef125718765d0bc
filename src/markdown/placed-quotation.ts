import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseAddress } from './address.ts';

/**
 * Which quotation stands in the place of a paragraph.
 *
 * One does, where a paragraph is nothing but it, as a picture would be: `![quotation](quote:some-id)`.
 *
 * @returns the quotation's id, or `undefined` for any other block
 */
export function placedQuotation(block: Nodes): string | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined;
  const [only] = block.children;
  const address = only?.type === 'image' ? parseAddress(only.url) : undefined;
  return address?.shelf === 'quote' ? address.id : undefined;
}

/** Leaves an empty paragraph, `data-quotation`, where a page is to set a quotation whole. */
export function remarkPlacedQuotations() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node) => {
      const id = placedQuotation(node);
      if (id) Object.assign(node, { children: [], data: { hProperties: { dataQuotation: id } } });
    });
  };
}
