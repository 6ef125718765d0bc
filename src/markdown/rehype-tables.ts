import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Wording, fill } from '../model/wording.ts';

/** Lets a table that is wider than the screen scroll by itself, with the keyboard too. @param called with its number */
export function rehypeTables(called: Wording<'number'>) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      count += 1;
      parent.children[index] = frame(node, fill(called, { number: count }));
      return SKIP;
    });
  };
}

function frame(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['scroll'], tabIndex: 0, ariaLabel },
    children: [table],
  };
}
