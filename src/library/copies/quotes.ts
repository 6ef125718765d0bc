import { creditOf } from '../../metadata/credit.ts';
import type { Site } from '../../metadata/page.ts';
import { inParts } from '../../model/part.ts';
import type { Quote } from '../../model/quote.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { exchangeOf } from '../argument.ts';
import { allQuotes } from '../quotes.ts';
import { usesOfQuote } from '../uses.ts';
import { bullets, link, section } from './link.ts';
import { wording } from '../wording.ts';
import { fill } from '../../model/wording.ts';

const { copies } = wording;

/** A quotation's page: the words and all that is said of them. */
export function quoteCopy(quote: Quote, site: Site): string[] {
  const { before, after, note, occasion, when, where, id } = quote;
  const { answers, answeredBy } = exchangeOf(id);
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  return [
    wordsOf(quote, site),
    bullets([
      fill(copies.occasion, { text: occasion }),
      fill(copies.day, { text: when }),
      ...(where ? [fill(copies.place, { text: where })] : []),
      fill(copies.before, { text: cited(before) }),
      fill(copies.after, { text: cited(after) }),
      ...(note ? [fill(copies.note, { text: cited(note) })] : []),
    ]),
    ...pairs(wording.quotation.answers, answers, site),
    ...pairs(wording.quotation.answeredBy, answeredBy, site),
    ...section(
      wording.quotation.usedIn,
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
  const rest = first && first.of > 1 ? [link(wording.people.quotations, '/quotes/', site)] : [];
  return [...quotesCopy(site, 1), ...rest];
}

/** A quotation among other things: the words, who spoke, and the way to its own page. */
export function quoteBlock(quote: Quote, site: Site): string {
  return `${wordsOf(quote, site)}\n>\n> ${link(copies.page, quote.path, site)}`;
}

// The words are exact, so nothing in them is escaped, brackets neither.
function wordsOf(quote: Quote, site: Site): string {
  return `> “${quote.text}”\n>\n> ${creditOf(quote, site)}`;
}

function pairs(title: string, quotes: Quote[], site: Site): string[] {
  if (quotes.length === 0) return [];
  return section(
    title,
    wording.quotation.pairing,
    ...quotes.map((quote) => quoteBlock(quote, site)),
  );
}
