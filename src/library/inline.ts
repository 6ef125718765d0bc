import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkCitations } from '../markdown/remark-citations.ts';
import { remarkWords } from '../markdown/remark-words.ts';
import { rehypeLanguage } from '../markdown/rehype-language.ts';
import { catalog, site } from './content.ts';
import { dayInWords } from './wording.ts';

/** One line of Markdown with citations, from a YAML field, as HTML without a paragraph around it. */
export function inline(markdown: string): string {
  const html = known.get(markdown) ?? String(processor.processSync(markdown));
  known.set(markdown, html);
  return html.trim().replace(/^<p>|<\/p>$/g, '');
}

// The same line stands on many pages.
const known = new Map<string, string>();

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkWords)
  .use(remarkCitations, { catalog, dayInWords, language: site.language })
  .use(remarkRehype)
  .use(rehypeLanguage, site)
  .use(rehypeStringify)
  .freeze();
