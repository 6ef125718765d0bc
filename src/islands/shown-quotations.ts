import { toPlainText } from '../model/copied-text.ts';

/** The quotations in a list as text to paste: each with its credit and address, a line between them. */
export function shownQuotations(list: Element): string {
  return [...list.querySelectorAll<HTMLElement>('share-row')].map(toText).join('\n\n');
}

function toText(row: HTMLElement): string {
  const { text: words = '', credit = '' } = row.dataset;
  const address = row.querySelector<HTMLAnchorElement>('[data-act=link]')?.href ?? '';
  return toPlainText({ words, credit, address });
}
