import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Lets a note open where it is cited, without script and without a second copy of it.
 *
 * GFM's plain footnotes stay as they are and work everywhere. What a note says becomes a popover that
 * the style sheet keeps in place while it is closed, and beside each reference comes a button that
 * opens it; the style sheet shows the button in place of the link where the browser knows popovers.
 *
 *     <sup><a href="#fn-x">1</a><button popovertarget="note-x">1</button></sup> …
 *     <li id="fn-x"><section popover id="note-x">…</section></li>
 *
 * @param called what a note is called, before its number
 */
export function rehypeNotes(called: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = String(node.properties['id'] ?? '');
      if (node.tagName === 'li' && id.startsWith('fn-'))
        node.children = [popover(id.slice('fn-'.length), node.children)];

      if (!('dataFootnoteRef' in node.properties) || !parent || index === undefined) return;
      const name = String(node.properties['href']).slice('#fn-'.length);
      parent.children.splice(index, 1, joiner, node, opener(called, name, node.children));
      return [SKIP, index + 3];
    });
  };
}

function opener(called: string, name: string, number: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', popoverTarget: `note-${name}` },
    children: [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['unseen'] },
        children: [{ type: 'text', value: `${called} ` }],
      },
      ...structuredClone(number),
    ],
  };
}

function popover(name: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { id: `note-${name}`, popover: 'auto' },
    children,
  };
}

// A note's number must not begin a line: U+2060 forbids the break before it.
const joiner = { type: 'text', value: '\u2060' } as const;
