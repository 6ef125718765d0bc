import type { Ledger } from '../schemas/ledger.ts';
import { canonical, paragraphsOf } from './canonical.ts';
import { hash } from './hash.ts';

/**
 * Checks a copy of the report against the ledger, paragraph by paragraph and quotation by quotation.
 *
 * @param text the copy, one paragraph a line; its typography may differ
 * @returns one link a paragraph and one a quotation, in the order of the report
 */
export function checkChain(ledger: Ledger, text: string): Link[] {
  const paragraphs = paragraphsOf(text, ledger.article.paragraphs);

  return ledger.paragraphs.flatMap((row, index) => {
    const paragraph = paragraphs[index] ?? '';
    const own = { paragraph: index + 1, offset: 0, length: row.length, sha256: row.sha256 };
    const quoted = Object.entries(ledger.quotations)
      .filter(([, quotation]) => quotation.paragraph === index + 1)
      .map(([id, quotation]) => toLink(id, quotation, paragraph));
    return [{ id: '', ...own, holds: hash(paragraph) === row.sha256 }, ...quoted];
  });
}

function toLink(id: string, row: Ledger['quotations'][string], paragraph: string): Link {
  const { offset, length, sha256, text } = row;
  const words = paragraph.slice(offset, offset + length);
  const holds = canonical(words) === canonical(text) && hash(words) === sha256;
  return { id, paragraph: row.paragraph, offset, length, sha256, holds };
}

/** One link of the chain: a paragraph (`id` is empty) or a quotation. */
export interface Link {
  id: string;
  paragraph: number;
  offset: number;
  length: number;
  sha256: string;
  holds: boolean;
}
