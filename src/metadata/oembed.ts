import type { Quote } from '../model/quote.ts';
import { addressOf, cardOf } from './address.ts';
import { gradeIn, nameOf } from './credit.ts';
import { embedOf } from './embed.ts';
import type { Site } from './page.ts';

/** A quotation by oEmbed 1.0, as a file: a static site answers no questions, but it can be found. */
export function toOembed(quote: Quote, site: Site) {
  const { path, speaker, paragraph, translated, text } = quote;
  return {
    version: '1.0',
    type: 'rich',
    title: nameOf(quote, site),
    author_name: speaker.name,
    author_url: addressOf(speaker.path, site.address),
    provider_name: site.name,
    provider_url: addressOf('/', site.address),
    ...(site.cards && {
      thumbnail_url: addressOf(cardOf(path), site.address),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
    html: embedOf(quote, site),
    width: 600,
    height: heightOf(text),
    // More than the format asks for: what has to stay with the words.
    grade: gradeIn(quote, site),
    paragraph,
    ...(translated && { label: site.report.label }),
  };
}

/** About what the words take at that width: lines of sixty characters, and the credit below. */
function heightOf(text: string): number {
  return Math.ceil(text.length / 60) * 30 + 120;
}
