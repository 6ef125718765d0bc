import type { Quote } from '../model/quote.ts';
import { addressOf } from './address.ts';
import { gradeIn, printedOf, speakerOf } from './credit.ts';
import { escapeText } from '../model/escape-text.ts';
import type { Site } from './page.ts';

/** A quotation as HTML to paste into another page: no script, no frame, nothing that is fetched. */
export function embedOf(quote: Quote, site: Site): string {
  const address = escapeText(addressOf(quote.path, site.address));
  const [printed = '', ...label] = printedOf(quote, site);
  const credit = [`${speakerOf(quote)}, ${gradeIn(quote, site)}`, ...label].map(escapeText);
  return [
    `<blockquote cite="${address}" lang="${escapeText(site.report.language)}">`,
    `<p>“${escapeText(quote.text)}”</p>`,
    `<footer>${credit.join('. ')}. <a href="${address}">${escapeText(printed)}</a></footer>`,
    '</blockquote>',
  ].join('');
}
