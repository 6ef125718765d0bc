import * as chrono from 'chrono-node';

/**
 * The days, months and years that a report's paragraphs name, each once, oldest first.
 *
 * @param paragraphs the report's paragraphs
 * @param published the report's own day, from which “Thursday” is counted; without it only what the text
 *   dates itself is found
 */
export function datesIn(paragraphs: string[], published: string | undefined): Dated[] {
  const found = new Map<string, Dated>();
  const day = published?.length === 10 ? new Date(`${published}T12:00:00`) : undefined;

  paragraphs.forEach((text, index) => {
    const add = (date: string | undefined, words: string) => {
      if (date && !found.has(date))
        found.set(date, { date, words: words.replace(/[,.;]$/, ''), paragraph: index + 1 });
    };
    for (const { text: words, start } of chrono.parse(text, day))
      if (year.test(words) || (day && calendar.test(words)))
        add(toDate(start, Boolean(day)), words);
    for (const [, words = ''] of text.matchAll(yearAlone)) add(words, words);
  });
  return [...found.values()].sort((a, b) => a.date.localeCompare(b.date));
}

const year = /\b\d{4}\b/;
// A year alone, after a word that shows it is one.
const yearAlone = /\b(?:in|since|by|until|from|after|before) (1[5-9]\d\d|20\d\d)\b/gi;
// Words of a calendar; hours are none.
const calendar =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|yesterday|tomorrow|last|next)/i;

/** As precise as the text and no more; nothing where the year would be guessed. */
function toDate(start: chrono.ParsedComponents, hasDay: boolean): string | undefined {
  const isCertain = (part: chrono.Component) => start.isCertain(part);
  const year = start.get('year');
  const hasYear = isCertain('year') || (hasDay && (isCertain('month') || isCertain('weekday')));
  const isDay = isCertain('day') || (hasDay && isCertain('weekday'));
  if (!year || !hasYear || (!isCertain('month') && !isDay)) return undefined;
  const two = (part: chrono.Component) => String(start.get(part)).padStart(2, '0');
  return isDay ? `${year}-${two('month')}-${two('day')}` : `${year}-${two('month')}`;
}

/** A date that a report names. */
export interface Dated {
  /** A day or a month, as `YYYY-MM-DD` or `YYYY-MM`. */
  date: string;
  /** How the report says it. */
  words: string;
  paragraph: number;
}
