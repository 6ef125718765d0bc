import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { otherScript } from '../model/script.ts';

/**
 * Says in which language words of another script are, so that they are read out and set right.
 *
 * @param language BCP 47 tag of the site's other language; words that carry a tag already keep it
 */
export function rehypeLanguage(language: string) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.properties['lang']) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;

      const pieces = split(node.value, language);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function split(value: string, language: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const { 0: words, index } of value.matchAll(otherScript)) {
    if (index > end) pieces.push({ type: 'text', value: value.slice(end, index) });
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: { lang: language },
      children: [{ type: 'text', value: words }],
    });
    end = index + words.length;
  }
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) });
  return pieces;
}
