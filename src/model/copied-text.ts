import { escapeText } from './escape-text.ts';

/** A quotation as it is taken along: the words, and below them who stands for them. */
export function toWords({ words, credit }: Omit<Copied, 'address'>): string {
  return `“${words}”\n${credit}`;
}

/** What lands on the clipboard with a quotation, as plain text. */
export function toPlainText(copied: Copied): string {
  return `${toWords(copied)}\n${copied.address}`;
}

/** The same as HTML, with the address as the words' source. */
export function toHtml({ words, credit, address }: Copied): string {
  const [text, by, at] = [words, credit, address].map(escapeText);
  return `<blockquote cite="${at}"><p>“${text}”</p></blockquote><p>${by} <a href="${at}">${at}</a></p>`;
}

/** A quotation as it is taken along. */
export interface Copied {
  /** Exact, without marks around them. */
  words: string;
  /** Who spoke, how firmly the words are attributed, where they are printed, whose English they are. */
  credit: string;
  /** Of the quotation's page, absolute. */
  address: string;
}
