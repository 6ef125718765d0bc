import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseTokens } from '../model/token.ts';
import { type Address, parseAddress } from './address.ts';

/**
 * The sentences of a block of prose, each with what it cites and links to.
 *
 * Where a sentence ends, the platform knows (`Intl.Segmenter`). A citation that follows a sentence's
 * period belongs to that sentence, not to the next one.
 *
 * @param block a paragraph or heading; of a larger block, all text as if it were one paragraph
 * @param language BCP 47 tag
 * @returns the sentences in order, without those that have no words
 */
export function sentencesIn(block: Nodes, language: string): Sentence[] {
  const { text, citations, links, starts } = flatten(block);
  let cited = 0;

  return segments(text, language).map(({ index, segment }) => {
    const marks = segment.split(mark).length - 1;
    const end = index + segment.length;
    cited += marks;
    return {
      text: withoutMarks(segment),
      citations: citations.slice(cited - marks, cited),
      offset: offsetOf(index, starts),
      links: links.filter(({ at }) => at >= index && at < end).map(({ address }) => address),
    };
  });
}

/** Text in which one character stands for each citation, and where the links in it begin. */
function flatten(block: Nodes): Flat {
  const flat: Flat = { text: '', citations: [], links: [], starts: [] };
  const cite = (raw: string) => {
    flat.text += mark;
    flat.citations.push(raw);
  };

  visit(block, (node) => {
    if (node.type === 'break') flat.text += ' ';
    if (node.type === 'inlineCode') flat.text += node.value;
    if (node.type === 'footnoteReference') cite(`[^${node.label ?? node.identifier}]`);
    if (node.type === 'link') {
      const address = parseAddress(node.url);
      if (address) flat.links.push({ at: flat.text.length, address });
    }
    if (node.type !== 'text') return;
    flat.starts.push({ at: flat.text.length, offset: node.position?.start.offset ?? 0 });
    for (const { type, raw } of parseTokens(node.value))
      if (type === 'text') flat.text += raw.replace(/\s+/g, ' ');
      else cite(raw);
  });
  return flat;
}

/** Where in the Markdown a character of the text was written, as far as the text is kept as it was. */
function offsetOf(index: number, starts: Flat['starts']): number {
  const start = starts.findLast(({ at }) => at <= index) ?? starts[0];
  return start ? start.offset + Math.max(0, index - start.at) : 0;
}

/** Sentences where they stand, each with the citations that follow it. */
function segments(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, options).segment(text)) {
    const last = pieces.at(-1);
    const [leading = ''] = /^[\s\uFFFC]*/.exec(segment) ?? [];
    if (last && (abbreviated.test(last.segment) || leading === segment)) last.segment += segment;
    else if (last) {
      last.segment += leading;
      pieces.push({ index: index + leading.length, segment: segment.slice(leading.length) });
    } else pieces.push({ index, segment });
  }
  return pieces;
}

function withoutMarks(segment: string): string {
  return segment
    .replace(/(?::\s*)?\uFFFC(?:\s*[;,]?\s*\uFFFC)*/g, '')
    .replace(/\s+(?=[.,;:?!)]|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const options = { granularity: 'sentence' } as const;

/** U+FFFC, Unicode’s own sign for something that is no text. */
const mark = '\uFFFC';

// Browsers and Node leave out Unicode's exceptions for abbreviations (CLDR's sentence-break
// suppressions); these are the ones that a name or number follows.
const abbreviated = /(?:^|[\s(“])(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|No)\.) $/u;

/** One sentence of prose. */
export interface Sentence {
  /** Its words, without citations. */
  text: string;
  /** As they were typed, `¶4`, `@source` or `[^note]`; those that follow its period too. */
  citations: string[];
  links: Address[];
  /** Where it begins in the Markdown, in UTF-16 code units from 0. */
  offset: number;
}

interface Flat {
  text: string;
  citations: string[];
  links: { at: number; address: Address }[];
  /** Where each piece of text begins, here and in the Markdown. */
  starts: { at: number; offset: number }[];
}

interface Piece {
  index: number;
  segment: string;
}
