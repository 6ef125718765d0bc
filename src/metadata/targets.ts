import type { Quote } from '../model/quote.ts';
import { addressOf } from './address.ts';
import type { Site } from './page.ts';

/**
 * Where a quotation stands, as targets of the W3C's Web Annotation Data Model.
 *
 * In the report the words are found by themselves; what stands around them there is the newspaper's
 * and is not given. Their position counts within the paragraph, so it stands beside the selector and
 * not in it. On our own page the marks around them tell them from any other use of the same words.
 */
export function targetsOf(quote: Quote, place: Place | undefined, site: Site): Target[] {
  const exact = quote.text;
  return [
    {
      source: site.report.address,
      selector: { type: 'TextQuoteSelector', exact },
      paragraph: { number: quote.paragraph, ...(place && { selector: toPosition(place) }) },
    },
    {
      source: addressOf(quote.path, site.address),
      selector: { type: 'TextQuoteSelector', prefix: '“', exact, suffix: '”' },
    },
  ];
}

function toPosition({ offset, length }: Place): Position {
  return { type: 'TextPositionSelector', start: offset, end: offset + length };
}

/** Where the words begin in their paragraph, and how long they are. */
export interface Place {
  offset: number;
  length: number;
}

/** A resource, and how to find the words in it. */
export interface Target {
  source: string;
  selector: { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string };
  paragraph?: { number: number; selector?: Position };
}

interface Position {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}
