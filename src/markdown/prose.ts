import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkWords } from './remark-words.ts';

/** The tree of a piece of Markdown in GitHub's dialect: footnotes, tables, no HTML. */
export function parseProse(markdown: string): Root {
  return parser.parse(markdown);
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkWords).freeze();
