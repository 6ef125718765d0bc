import { dayInWords, wording } from './wording.ts';
import type { Quote } from '../model/quote.ts';
import { site } from './content.ts';

/** Quotations by speaker, by topic and by day; a heading without quotations is left out. */
export function quoteIndex(quotes: Quote[]): { title: string; rows: Row[] }[] {
  return [
    { title: wording.quotes.bySpeaker, rows: group(quotes, ({ speaker }) => [speaker.name]) },
    { title: wording.quotes.byTopic, rows: group(quotes, topicsOf) },
    {
      title: wording.quotes.byDay,
      rows: group(quotes, ({ date }) => [date ? dayInWords(date) : wording.quotes.noDay]),
    },
    {
      title: wording.quotes.byGrade,
      rows: group(quotes, ({ grade }) => [site.grades[grade].label]),
    },
  ];
}

function group(quotes: Quote[], titlesOf: (quote: Quote) => string[]): Row[] {
  const rows = new Map<string, Quote[]>();
  for (const quote of quotes)
    for (const title of titlesOf(quote)) {
      const row = rows.get(title) ?? [];
      row.push(quote);
      rows.set(title, row);
    }
  return [...rows].map(([title, each]) => ({ title, quotes: each }));
}

function topicsOf({ topics }: Quote): string[] {
  return topics.map((topic) => site.topics[topic] ?? topic);
}

/** A heading and the quotations under it. */
export interface Row {
  title: string;
  quotes: Quote[];
}
