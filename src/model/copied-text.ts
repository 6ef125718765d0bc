import type { Quote } from './quote.ts';

/**
 * What lands on the clipboard with a quotation: the words, who said them and how firmly, and where.
 *
 * @param labels what the grade is called, who published the report, and whose English it is
 */
export function toPlainText(quote: Quote, labels: Labels): string {
  return `“${quote.text}”\n${creditOf(quote, labels).join(', ')}`;
}

/** The same as HTML, with the address as the words' source. */
export function toHtml(quote: Quote, labels: Labels, address: string): string {
  const credit = toEntities(creditOf(quote, labels).join(', '));
  return `<blockquote cite="${toEntities(address)}"><p>“${toEntities(quote.text)}”</p></blockquote><p>${credit}. <a href="${toEntities(address)}">${toEntities(address)}</a></p>`;
}

function creditOf({ speaker, paragraph, translated }: Quote, labels: Labels): string[] {
  const { grade, publisher, label } = labels;
  const who = speaker.kind === 'person' ? [speaker.name, speaker.role] : [speaker.name];
  return [...who, grade, `${publisher} ¶${paragraph}`, ...(translated ? [label] : [])];
}

function toEntities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

interface Labels {
  grade: string;
  publisher: string;
  label: string;
}
