/** A run of a citation's text. */
export interface Piece {
  text: string;
  italic: boolean;
}

/** Text in ordinary type. */
export function roman(text: string): Piece {
  return { text, italic: false };
}

/** Text in italics, as styles set the title of a site or newspaper. */
export function italic(text: string): Piece {
  return { text, italic: true };
}

/** A citation without its italics. */
export function plainText(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A title with the period that ends an element; a question mark ends it as well. */
export function closed(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** A title in quotation marks with the period inside them; marks within it become single ones. */
export function quoted(title: string): string {
  return `“${closed(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}
