import { exchangeOf } from '../../library/argument.ts';
import { lastOf } from '../../library/changed.ts';
import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { content, site as facts } from '../../library/content.ts';
import { entriesShowing } from '../../library/entries.ts';
import { allQuotes } from '../../library/quotes.ts';
import { usesOfQuote } from '../../library/uses.ts';
import { inDigits, wording } from '../../library/wording.ts';
import type { Published, Site } from '../../metadata/page.ts';
import { inParts } from '../../model/part.ts';
import type { Quote } from '../../model/quote.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, listing } from '../declared.ts';
import { bullets, link, quoteBlock, quoteWords, section } from '../markdown.ts';

const { copies, lists } = wording;

/** The quotations, after the page that lists them in the order of the report. */
export const quotes: Declared = {
  head: [{ path: '/quotes/', label: wording.ways.quotes }],
  pages: () => {
    const pages = allQuotes().map(toPage);
    const voices = new Set(allQuotes().map(({ speaker }) => speaker.id)).size;
    const summary = fill(lists.quotesSummary, {
      quotes: inDigits(pages.length),
      voices: inDigits(voices),
    });
    return [...listing({ path: '/quotes/', title: lists.quotes, summary }, pages), ...pages];
  },
  copy: ({ subject, part }, site) =>
    subject.kind === 'quote' ? quoteCopy(subject.quote, site) : partCopy(part?.number ?? 1, site),
};

/** In Markdown, where quotations are searched or checked: the first of them, and where the others are. */
export function foundCopy(_: Published, site: Site): string[] {
  const [first] = inParts('/quotes/', allQuotes());
  const rest = first && first.of > 1 ? [link(wording.people.quotations, '/quotes/', site)] : [];
  return [...partCopy(1, site), ...rest];
}

function partCopy(number: number, site: Site): string[] {
  const part = inParts('/quotes/', allQuotes())[number - 1];
  return (part?.items ?? []).map((quote) => quoteBlock(quote, site));
}

/** Its page changes with what stands beside the words: who spoke, and where they are used. */
function toPage(quote: Quote): Published {
  const { id, path, text, speaker, grade, paragraph } = quote;
  const person = content.people.get(speaker.id)?.data.updated;
  const credit = fill(wording.quotation.credit, {
    speaker: speaker.name,
    grade: facts.grades[grade].label,
    number: paragraph,
  });
  const days = [...(person ? [person] : []), ...entriesShowing(id).map(({ updated }) => updated)];
  return {
    path,
    title: fill(wording.quotation.page, { text, speaker: speaker.name }),
    summary: fill(wording.quotation.described, { text: `“${text}”`, credit }),
    published: facts.published,
    updated: lastOf(path, days),
    subject: { kind: 'quote', quote },
  };
}

function quoteCopy(quote: Quote, site: Site): string[] {
  const { before, after, note, occasion, when, where, id } = quote;
  const { answers, answeredBy } = exchangeOf(id);
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  return [
    quoteWords(quote, site),
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

function pairs(title: string, quotes: Quote[], site: Site): string[] {
  if (quotes.length === 0) return [];
  return section(
    title,
    wording.quotation.pairing,
    ...quotes.map((quote) => quoteBlock(quote, site)),
  );
}
