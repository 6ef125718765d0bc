import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import rehypeAutolinkHeadings, { type Options } from 'rehype-autolink-headings';
import remarkGfm from 'remark-gfm';
import type { Catalog } from '../model/catalog.ts';
import { remarkPlacedQuotations } from './placed-quotation.ts';
import { rehypeLanguage } from './rehype-language.ts';
import { daysIn } from '../model/day.ts';
import { type Wording, fill } from '../model/wording.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkVoices } from './remark-voices.ts';
import { remarkWords } from './remark-words.ts';

/**
 * How the site's Markdown becomes HTML: GitHub's dialect, citations, voices, notes, heading anchors.
 *
 * @param site the labels of the voices, its language, and that of words in another script
 * @param words what notes, tables and headings are called
 */
export function proseProcessor(
  catalog: Catalog,
  { voices, language, formats = language, original }: Languages,
  words: ProseWording,
) {
  return unified({
    gfm: false,
    // Typographic replacement would change the characters of verbatim words.
    smartypants: false,
    remarkPlugins: [
      remarkGfm,
      remarkWords,
      remarkPlacedQuotations,
      [remarkCitations, { catalog, language, ...daysIn(formats) }],
      [remarkVoices, voices],
    ],
    rehypePlugins: [
      rehypeHeadingIds,
      [rehypeTables, words.table],
      [rehypeLanguage, { original, language }],
      [rehypeNotes, words.note],
      [rehypeAutolinkHeadings, anchorsCalled(words.section)],
    ],
    remarkRehype: {
      // Ids of notes come from their names alone: `fn-name`.
      clobberPrefix: '',
      footnoteLabel: words.notes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (note: number, reference: number) =>
        `↩${reference > 1 ? reference : ''} ${fill(words.back, { number: note + 1 })}`,
    },
  });
}

function anchorsCalled(ariaLabel: string): Options {
  return {
    behavior: 'append',
    test: ['h2', 'h3'],
    properties: { className: ['anchor'], ariaLabel },
    // Its sign comes from the style sheet, so that it is no part of the heading's text.
    content: [],
  };
}

interface Languages {
  voices: Record<string, string>;
  language: string;
  formats?: string | undefined;
  original: string;
}

/** What is said around prose. */
interface ProseWording {
  notes: string;
  note: string;
  back: Wording<'number'>;
  section: string;
  table: Wording<'number'>;
}
