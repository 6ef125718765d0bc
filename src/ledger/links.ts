import type { Ledger } from '../schemas/ledger.ts';
import { canonical, paragraphsOf } from './canonical.ts';

/**
 * The chain from a copy of the report to the ledger: what stands where each paragraph and each
 * quotation should stand. Hashing is left to the caller, since a browser hashes in its own way.
 *
 * @param text the copy, one paragraph a line; its typography may differ, and a headline may stand above it
 * @returns one link a paragraph and one a quotation, in the order of the report
 */
export function linksOf(ledger: Locks, text: string): OpenLink[] {
  const lines = paragraphsOf(text);
  // What stands above the first paragraph is a headline, or who wrote the report.
  const first = lines.findIndex(({ length }) => length === ledger.paragraphs[0]?.length);
  const paragraphs = lines.slice(Math.max(0, first));
  const quotedIn = new Map<number, [string, Lock][]>();
  for (const row of Object.entries(ledger.quotations)) {
    const rows = quotedIn.get(row[1].paragraph) ?? [];
    quotedIn.set(row[1].paragraph, rows);
    rows.push(row);
  }

  return ledger.paragraphs.flatMap(({ length, sha256 }, index) => {
    const paragraph = canonical(paragraphs[index] ?? '');
    const own = { id: '', paragraph: index + 1, offset: 0, length, sha256, words: paragraph };
    const quoted = (quotedIn.get(index + 1) ?? []).map(([id, { offset, length, sha256 }]) => ({
      id,
      paragraph: index + 1,
      offset,
      length,
      sha256,
      words: paragraph.slice(offset, offset + length),
    }));
    return [own, ...quoted];
  });
}

/** One link of the chain, not yet checked: a paragraph (`id` is empty) or a quotation. */
export interface OpenLink {
  id: string;
  paragraph: number;
  offset: number;
  length: number;
  /** What the words must hash to. */
  sha256: string;
  /** What stands there, in canonical form. */
  words: string;
}

/** What of a ledger a text is checked against. */
export interface Locks extends LedgerPart, Pick<Ledger, 'article'> {}

/** Some paragraphs of a ledger, and what is quoted from them. */
export interface LedgerPart extends Pick<Ledger, 'paragraphs'> {
  quotations: Record<string, Lock>;
}

type Lock = Pick<Ledger['quotations'][string], 'paragraph' | 'offset' | 'length' | 'sha256'>;
