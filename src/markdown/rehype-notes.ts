import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Lets a note open where it is cited, without script.
 *
 * GFM's plain footnotes stay as they are and work everywhere. Beside each reference comes a button
 * that opens a popover with the same note; the style sheet shows the button in place of the link
 * where the browser knows popovers.
 *
 *     <sup><a href="#fn-x">1</a><button popovertarget="note-x">1</button></sup> …
 *     <section data-footnotes>…</section><div popover id="note-x">…</div>
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    const notes = new Map<string, ElementContent[]>();

    visit(tree, 'element', (node) => {
      const id = String(node.properties['id'] ?? '');
      if (node.tagName === 'li' && id.startsWith('fn-')) notes.set(id.slice(3), words(node));
    });

    visit(tree, 'element', (node, index, parent) => {
      if (!('dataFootnoteRef' in node.properties) || !parent || index === undefined) return;
      const name = String(node.properties['href']).slice('#fn-'.length);
      parent.children.splice(index + 1, 0, opener(name, node.children));
      return SKIP;
    });

    tree.children.push(...[...notes].map(([name, content]) => popover(name, content)));
  };
}

/** The note's words, without the arrow that leads back. */
function words(item: Element): ElementContent[] {
  const copy = structuredClone(item);
  visit(copy, 'element', (node, index, parent) => {
    if (!('dataFootnoteBackref' in node.properties) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy.children;
}

function opener(name: string, number: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', popoverTarget: `note-${name}`, ariaLabel: 'Note' },
    children: structuredClone(number),
  };
}

function popover(name: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { id: `note-${name}`, popover: 'auto', role: 'note', dataPagefindIgnore: '' },
    children,
  };
}
