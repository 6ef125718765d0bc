import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseProse } from '../markdown/prose.ts';
import type { Fault } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';
import { textsOf } from './texts.ts';

/**
 * Words between quotation marks in texts of our own: a run of four or more is a quotation, which must be
 * declared and locked; of fewer, the marks must be curly ones.
 */
export function typedQuotations(content: Content): Fault[] {
  return textsOf(content).flatMap(({ file, field, text }) =>
    quotedIn(text).map(({ words, written }) => ({
      file,
      field,
      message:
        words.split(/\s+/).length >= 4
          ? `quotes in its own text: “${words}”. Declare a quotation and link to it.`
          : `has straight quotation marks: ${written}. Write “${words}”.`,
      clue: { words: [written, words] },
    })),
  );
}

/** Words between quotation marks, as far as they are a quotation or their marks are straight. */
function quotedIn(markdown: string): Quoted[] {
  if (!opening.test(markdown)) return [];
  return blocksOf(markdown).flatMap((text) =>
    marks.flatMap(({ between, isStraight }) =>
      [...text.matchAll(between)]
        .map(([written, words = '']) => ({ written, words: words.trim(), isStraight }))
        .filter(({ words }) => isStraight || words.split(/\s+/).length >= 4),
    ),
  );
}

/** The text of each paragraph, heading and cell, without code. */
function blocksOf(markdown: string): string[] {
  const texts: string[] = [];
  visit(parseProse(markdown), (node) => {
    if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return;
    texts.push(textOf(node));
    return SKIP;
  });
  return texts;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

// A straight mark opens where no letter, digit or “=” stands before it: else it is an apostrophe, a
// sign for feet or inches, or belongs to a tag. One before a decade or a cut word (’90s, ’tis) is an
// apostrophe too.
const opens = String.raw`(?<![\p{L}\p{N}=])`;
const cut = String.raw`(?!\d\ds?\b|(?i:tis|twas|twere|em|til|cause|n|round|bout)\b)`;

const marks: { between: RegExp; isStraight: boolean }[] = [
  ...['“([^”]*)”', '„([^“”]*)[“”]', '«([^»]*)»', '‹([^›]*)›', '「([^」]*)」', '『([^』]*)』'].map(
    (pattern) => ({ between: new RegExp(pattern, 'g'), isStraight: false }),
  ),
  { between: /‘([^‘]*?)’(?!\p{L})/gu, isStraight: false },
  { between: new RegExp(`${opens}"(?=\\S)([^"]*)(?:"|$)`, 'gu'), isStraight: true },
  {
    between: new RegExp(
      `${opens}'${cut}(?=\\S)((?:[^']|'\\p{L})*?)(?<=\\S)'(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    isStraight: true,
  },
];

const opening = /["'“„«‹「『‘]/;

interface Quoted {
  /** With their marks, as they stand there. */
  written: string;
  words: string;
  isStraight: boolean;
}
