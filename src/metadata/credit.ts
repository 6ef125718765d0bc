import type { Quote } from '../model/quote.ts';
import { fill } from '../model/wording.ts';
import type { Site } from './page.ts';

/**
 * What stands beside a quotation wherever it is taken: who spoke, how firmly the words are
 * attributed, where the report prints them, and whose English they are.
 */
export function creditOf(quote: Quote, site: Site): string {
  return [`${speakerOf(quote)}, ${gradeIn(quote, site)}`, ...printedOf(quote, site)]
    .map((part) => `${part}.`)
    .join(' ');
}

/** The speaker, and what they were at the time where the name does not say it. */
export function speakerOf({ speaker }: Quote): string {
  return speaker.kind === 'person' ? `${speaker.name}, ${speaker.role}` : speaker.name;
}

/** The grade in words. */
export function gradeIn({ grade }: Quote, site: Site): string {
  return site.grades[grade].label;
}

/** Where the report prints the words, and whose English they are when others were spoken. */
export function printedOf({ paragraph, translated }: Quote, { report }: Site): string[] {
  return [`${report.publisher}, ¶${paragraph}`, ...(translated ? [report.label] : [])];
}

/** A name for the quotation, in words of our own: whose it is and where it stands. */
export function nameOf({ speaker, paragraph }: Quote, { report, wording }: Site): string {
  return fill(wording.quotation.inReport, {
    speaker: speaker.name,
    report: report.called,
    number: paragraph,
  });
}
