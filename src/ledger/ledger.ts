import type { Ledger } from '../schemas/ledger.ts';
import { paragraphsOf } from './canonical.ts';
import { hash } from './hash.ts';
import { type Declared, type Unspoken, locate } from './locate.ts';
import { readReport } from './report-text.ts';

/**
 * The lock on a report's words.
 *
 * @param text the report: a paragraph a line, or wrapped lines with paragraphs set apart
 * @param count how many paragraphs it has; byline and contact follow them
 * @param quotations what the content declares, by id
 * @param unspoken what stands in quotation marks and is nobody's speech
 * @throws Error when a quotation is not in its paragraph as declared, or when the report quotes words
 *   that nobody declared
 */
export function makeLedger(
  text: string,
  count: number,
  quotations: Map<string, Declared>,
  unspoken: Unspoken[] = [],
): Ledger {
  const read = readReport(text).paragraphs.slice(0, count);
  // Where too much was taken for headlines, the lines are counted as they stand.
  const paragraphs = read.length === count ? read : paragraphsOf(text, count);
  const { places, complaints } = locate(paragraphs, quotations, unspoken);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));

  const whole = paragraphs.join('\n');
  return {
    about: 'Made by `npm run ledger`. SHA-256 of canonical text, offsets in UTF-16 code units.',
    article: { paragraphs: paragraphs.length, length: whole.length, sha256: hash(whole) },
    paragraphs: paragraphs.map((each) => ({ length: each.length, sha256: hash(each) })),
    quotations: Object.fromEntries(
      places.map(({ id, offset }) => [id, toRow(quotations.get(id) as Declared, offset)]),
    ),
  };
}

function toRow({ text, paragraph, speaker, form, named }: Declared, offset: number) {
  return { paragraph, offset, length: text.length, sha256: hash(text), text, speaker, form, named };
}
