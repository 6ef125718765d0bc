import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets a table that is wider than the screen scroll by itself, with the keyboard too. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = frame(node);
      return SKIP;
    });
  };
}

function frame(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: 'Table' },
    children: [table],
  };
}
