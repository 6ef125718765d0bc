import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkWords } from './remark-words.ts';

/**
 * The tree of a piece of Markdown in GitHub's dialect: footnotes, tables, no HTML.
 *
 * Every rule asks for the trees of all prose, so each is made once: who changes one changes a copy.
 */
export function parseProse(markdown: string): Root {
  const known = trees.get(markdown);
  if (known) return known;
  if (trees.size > most) trees.clear();
  const tree = parser.parse(markdown);
  trees.set(markdown, tree);
  return tree;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkWords).freeze();
const trees = new Map<string, Root>();
/** A large content has a thousand pieces of prose; a server that follows changes reads ever new ones. */
const most = 10_000;
