import { type Piece, closed, italic, quoted, roman } from './pieces.ts';
import type { Work } from './work.ts';

/**
 * An entry of works cited by the MLA Handbook, 9th edition.
 *
 * Written here because citation-js ships no MLA style and none is to be had from npm. It follows the
 * template of core elements for a page of a website: title in quotation marks, the site in italics as
 * its container, day with the month cut short, address. Without an author the title comes first; a
 * description in place of a title takes no marks; what is not known is left out.
 */
export function toMla(work: Work): Piece[] {
  const { title, described, authors, container, edition, updated, url } = work;
  const rest = [edition, updated && dayOf(updated), url].filter(Boolean);
  return [
    roman(authors.length > 0 ? `${closed(authors.join(' and '))} ` : ''),
    roman(`${described ? closed(title) : quoted(title)} `),
    italic(container),
    roman(`, ${rest.join(', ')}.`),
  ].filter(({ text }) => text !== '');
}

function dayOf(updated: string): string {
  const [year, month, day] = updated.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

// The handbook cuts every month of more than four letters short.
const months = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
];
