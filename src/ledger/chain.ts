import type { Ledger } from '../schemas/ledger.ts';
import { hash } from './hash.ts';
import { type OpenLink, linksOf } from './links.ts';
import { unwrap } from './unwrap.ts';

/**
 * Checks a copy of the report against the ledger, paragraph by paragraph and quotation by quotation.
 *
 * @param text the copy, in any layout; its typography may differ, and a headline may stand above it
 * @returns one link a paragraph and one a quotation, in the order of the report
 */
export function checkChain(ledger: Ledger, text: string): Link[] {
  return linksOf(ledger, unwrap(text).join('\n')).map((link) => ({
    ...link,
    holds: hash(link.words) === link.sha256,
  }));
}

/** One link of the chain, checked. */
export interface Link extends OpenLink {
  holds: boolean;
}
