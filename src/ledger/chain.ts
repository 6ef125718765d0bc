import type { Ledger } from '../schemas/ledger.ts';
import { hash } from './hash.ts';
import { type OpenLink, linksOf } from './links.ts';

/**
 * Checks a copy of the report against the ledger, paragraph by paragraph and quotation by quotation.
 *
 * @param text the copy, one paragraph a line; its typography may differ
 * @returns one link a paragraph and one a quotation, in the order of the report
 */
export function checkChain(ledger: Ledger, text: string): Link[] {
  return linksOf(ledger, text).map((link) => ({
    ...link,
    holds: hash(link.words) === link.sha256,
  }));
}

/** One link of the chain, checked. */
export interface Link extends OpenLink {
  holds: boolean;
}
