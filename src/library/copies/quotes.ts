import { creditOf } from '../../metadata/credit.ts';
import type { Site } from '../../metadata/page.ts';
import { pairing } from '../../model/entry.ts';
import { inParts } from '../../model/part.ts';
import type { Quote } from '../../model/quote.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { exchangeOf } from '../argument.ts';
import { allQuotes } from '../quotes.ts';
import { usesOfQuote } from '../uses.ts';
import { bullets, link, section } from './link.ts';

/** A quotation's page: the words and all that is said of them. */
export function quoteCopy(quote: Quote, site: Site): string[] {
  const { before, after, note, occasion, when, where, id } = quote;
  const { answers, answeredBy } = exchangeOf(id);
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  return [
    wordsOf(quote, site),
    bullets([
      `Occasion: ${occasion}`,
      `When: ${when}`,
      ...(where ? [`Where: ${where}`] : []),
      `Before: ${cited(before)}`,
      `After: ${cited(after)}`,
      ...(note ? [`Note: ${cited(note)}`] : []),
    ]),
    ...pairs('What it answers', answers, site),
    ...pairs('What answers it', answeredBy, site),
    ...section(
      'Used in',
      bullets(usesOfQuote(quote).map(({ path, title }) => link(title, path, site))),
    ),
  ];
}

/** The quotations of a part of the list, in the order of the report. */
export function quotesCopy(site: Site, number: number): string[] {
  const part = inParts('/quotes/', allQuotes())[number - 1];
  return (part?.items ?? []).map((quote) => quoteBlock(quote, site));
}

/** On a page that searches or checks them all: the same, and where the others are. */
export function foundCopy(site: Site): string[] {
  const [first] = inParts('/quotes/', allQuotes());
  const rest = first && first.of > 1 ? [link('Every quotation', '/quotes/', site)] : [];
  return [...quotesCopy(site, 1), ...rest];
}

/** A quotation among other things: the words, who spoke, and the way to its own page. */
export function quoteBlock(quote: Quote, site: Site): string {
  return `${wordsOf(quote, site)}\n>\n> ${link('The quotation’s page', quote.path, site)}`;
}

// The words are exact, so nothing in them is escaped, brackets neither.
function wordsOf(quote: Quote, site: Site): string {
  return `> “${quote.text}”\n>\n> ${creditOf(quote, site)}`;
}

function pairs(title: string, quotes: Quote[], site: Site): string[] {
  if (quotes.length === 0) return [];
  return section(title, pairing, ...quotes.map((quote) => quoteBlock(quote, site)));
}
