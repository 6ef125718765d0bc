import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives every id of a document a name in front, and what points at it too, so that several documents
 * can stand in one: the notes of each begin with the same number.
 *
 * @param name what the document is called, as an id may be
 */
export function rehypeOwnIds(name: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { id, href, ariaDescribedBy } = properties;
      if (typeof id === 'string') properties['id'] = `${name}-${id}`;
      if (typeof href === 'string' && href.startsWith('#'))
        properties['href'] = `#${name}-${href.slice(1)}`;
      if (Array.isArray(ariaDescribedBy))
        properties['ariaDescribedBy'] = ariaDescribedBy.map((each) => `${name}-${each}`);
    });
  };
}
