import { type Report, readReport } from '../ledger/report-text.ts';
import { passagesIn, spokenIn } from '../ledger/span.ts';
import { attributeAll } from './attribute-all.ts';
import { isSentence } from './clause.ts';
import { isShort } from './person.ts';
import type { Spoken, Voices } from './voices.ts';

/**
 * A report's text taken apart: its paragraphs, every quotation with its speaker, and everyone who speaks.
 *
 * @param text the report's plain text, in any layout that `readReport` knows
 */
export function readArticle(text: string): Article {
  const report = readReport(text);
  const passages = passagesIn(report.paragraphs);
  // Where and when it was written is no part of its first sentence; places stay as they are.
  const [first = '', ...rest] = report.paragraphs;
  const voices = attributeAll(
    [' '.repeat(report.opening) + first.slice(report.opening), ...rest],
    passages,
    [report.title, report.standfirst].filter(Boolean).join(' '),
  );
  return { report, ...voices, quotations: voices.spoken.map(toQuotation) };
}

function toQuotation(spoken: Spoken): Quotation {
  const { passage, form, speaker, sure } = spoken;
  const fragment = form === 'reported' || (!spoken.continues && isPiece(passage.text));
  return {
    ...spoken,
    sure: sure && !(speaker && isShort(speaker)),
    paragraph: passage.paragraph,
    text: spokenIn(passage.text, fragment),
    fragment,
  };
}

/** A piece of a sentence: it neither begins nor ends as one. */
function isPiece(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[?!…—]$/.test(text) && !isSentence(text);
}

export interface Article extends Voices {
  report: Report;
  quotations: Quotation[];
}

/** A quotation as content files have it, and why we think so. */
export interface Quotation extends Spoken {
  paragraph: number;
  text: string;
  fragment: boolean;
}
