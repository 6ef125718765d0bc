import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets a table that is wider than the screen scroll by itself, with the keyboard too. */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      count += 1;
      parent.children[index] = frame(node, count);
      return SKIP;
    });
  };
}

function frame(table: Element, number: number): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['scroll'], tabIndex: 0, ariaLabel: `Table ${number}` },
    children: [table],
  };
}
