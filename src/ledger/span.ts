import { canonical } from './canonical.ts';

/**
 * Every passage of a paragraph that stands between double quotation marks.
 *
 * @returns the passages without their marks, with offsets in UTF-16 code units from the paragraph's
 *   beginning; in the paragraph's own typography
 */
export function spansIn(paragraph: string): Span[] {
  return [...canonical(paragraph).matchAll(/"([^"]*)"/g)].map((match) => {
    const offset = match.index + 1;
    return { offset, text: paragraph.slice(offset, offset + (match[1] ?? '').length) };
  });
}

/**
 * What of a passage between quotation marks are the speaker's words.
 *
 * The comma before an attribution belongs to the newspaper's sentence, and so do the comma or
 * period after a quoted fragment. Question and exclamation marks are the speaker's.
 *
 * @param fragment whether the words are a piece of a sentence
 */
export function spokenIn(passage: string, fragment: boolean): string {
  return passage.replace(fragment ? /[,.]$/ : /,$/, '');
}

export interface Span {
  offset: number;
  text: string;
}
