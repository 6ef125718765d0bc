import type { Style } from '../model/citation-style.ts';
import { toCsl } from './csl.ts';
import { type StyleItem, formatEntry, knownEntry } from './engine.ts';
import { type Piece, toPieces } from './pieces.ts';
import type { Work } from './work.ts';

/** A work in some styles, in their order. */
export function inStyles(work: Work, styles: Style[]): Styled[] {
  const item = toStyleItem(work);
  return styles.map((style) => ({
    style: style.label,
    pieces: toPieces(formatEntry(item, style)),
  }));
}

/** The same from what was made before alone: where it was not, it is said when it will be. */
export function knownInStyles(work: Work, styles: Style[]): Styled[] {
  const item = toStyleItem(work);
  return styles.map((style) => ({
    style: style.label,
    pieces: toPieces(knownEntry(item, style) ?? 'Set when the site is built.'),
  }));
}

/** Each style sets a description in its own way: in brackets, or without the marks of a title. */
function toStyleItem(work: Work): StyleItem {
  // The styles take a day of publication for that of another, older work.
  const { title, 'original-date': _published, ...item } = toCsl(work);
  return work.described ? { ...item, genre: work.title } : { ...item, title: namesKept(title) };
}

/**
 * A title whose names survive a style that capitalizes titles and also what follows a hyphen.
 *
 * In a title in sentence case, a word within it that begins with a capital and goes on small after a
 * hyphen is a name.
 */
function namesKept(title: string): string {
  return title.replace(/(?<=\S )\p{Lu}\p{L}*(-\p{Ll}+)+/gu, '<span class="nocase">$&</span>');
}

/** A citation in one style. */
export interface Styled {
  style: string;
  pieces: Piece[];
}
