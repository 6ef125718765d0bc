import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkGfm from 'remark-gfm';
import type { Catalog } from '../model/catalog.ts';
import { remarkPlacedQuotations } from './placed-quotation.ts';
import { rehypeLanguage } from './rehype-language.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkVoices } from './remark-voices.ts';
import { remarkWords } from './remark-words.ts';

/**
 * How the site's Markdown becomes HTML: GitHub's dialect, citations, voices, notes, heading anchors.
 *
 * @param languages the labels of the voices, and the language of words in another script
 */
export function proseProcessor(catalog: Catalog, { voices, original }: Languages) {
  return unified({
    gfm: false,
    // Typographic replacement would change the characters of verbatim words.
    smartypants: false,
    remarkPlugins: [
      remarkGfm,
      remarkWords,
      remarkPlacedQuotations,
      [remarkCitations, catalog],
      [remarkVoices, voices],
    ],
    rehypePlugins: [
      rehypeHeadingIds,
      rehypeTables,
      [rehypeLanguage, original],
      rehypeNotes,
      [rehypeAutolinkHeadings, anchors],
    ],
    remarkRehype: {
      // Ids of notes come from their names alone: `fn-name`.
      clobberPrefix: '',
      footnoteLabel: 'Notes',
      footnoteLabelProperties: {},
      footnoteBackLabel: (note: number, reference: number) =>
        `↩${reference > 1 ? reference : ''} back to note ${note + 1} in the text`,
    },
  });
}

const anchors = {
  behavior: 'append',
  test: ['h2', 'h3'],
  properties: { className: ['anchor'], ariaLabel: 'Link to this section' },
  // Its sign comes from the style sheet, so that it is no part of the heading's text.
  content: [],
} as const;

interface Languages {
  voices: Record<string, string>;
  original: string;
}
