import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkWords } from './remark-words.ts';

/**
 * The tree of a piece of Markdown in GitHub's dialect: footnotes, tables, no HTML.
 *
 * Each rule looks at the same pieces: they are parsed once, and nobody may change the tree.
 */
export function parseProse(markdown: string): Root {
  const tree = parsed.get(markdown) ?? parser.parse(markdown);
  parsed.set(markdown, tree);
  return tree;
}

const parsed = new Map<string, Root>();

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkWords).freeze();
