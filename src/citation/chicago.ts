import { type Piece, closed, italic, quoted, roman } from './pieces.ts';
import type { Work } from './work.ts';

/**
 * An entry of a bibliography by The Chicago Manual of Style, 18th edition.
 *
 * Written here because citation-js ships no Chicago style and none is to be had from npm. It follows
 * the rule for web pages (14.104; 14.207 in the 17th edition): title of the page in quotation marks,
 * title of the site in roman, the day of the last change, the address. Without an author the title
 * comes first. A newspaper's title is italic; a description in place of a title takes no marks.
 */
export function toChicago(work: Work): Piece[] {
  const { title, described, updated, url } = work;
  return [
    roman(work.authors.length > 0 ? `${closed(work.authors.join(' and '))} ` : ''),
    roman(`${described ? closed(title) : quoted(title)} `),
    ...containerOf(work),
    roman(updated ? ` Last modified ${dayOf(updated)}.` : ''),
    roman(` ${url}.`),
  ].filter(({ text }) => text !== '');
}

function containerOf({ kind, container, edition }: Work): Piece[] {
  if (kind !== 'newspaper-article') return [roman(closed(container))];
  return edition
    ? [italic(container), roman(`, ${closed(edition)}`)]
    : [italic(container), roman('.')];
}

function dayOf(updated: string): string {
  return days.format(new Date(updated));
}

const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
