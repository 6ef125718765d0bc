import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { wordsIn } from '../model/script.ts';

/**
 * Says in which language words of another script are, so that they are read out and set right.
 *
 * Words that carry a tag already keep it.
 *
 * @param original BCP 47 tag of the language of names in another script
 * @param language that of the site's own words
 */
export function rehypeLanguage({ original, language }: Languages) {
  const other = wordsIn(original, language);
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.properties['lang']) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;

      const pieces = split(node.value, original, other);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function split(value: string, language: string, other: RegExp): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const { 0: words, index } of value.matchAll(other)) {
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

/** As `site.yml` has them. */
interface Languages {
  original: string;
  language: string;
}
