import type { LedgerPart, Locks } from '../ledger/links.ts';
import { carried } from './carried.ts';
import { VerifyLedger } from './verify-ledger.ts';

/** Checks a text against the ledger of an archive, whose parts it fetches; nothing is sent. */
class VerifyArchive extends VerifyLedger {
  protected async ledger(): Promise<Locks> {
    const { article, parts } = carried<Pick<Locks, 'article'> & { parts: number }>('ledger');
    const root = this.dataset['root'] ?? './';
    const fetched = await Promise.all(
      Array.from({ length: parts }, async (_, at): Promise<LedgerPart> => {
        const response = await fetch(`${root}verify/ledger-${at + 1}.json`);
        return response.json();
      }),
    );
    return {
      article,
      paragraphs: fetched.flatMap(({ paragraphs }) => paragraphs),
      quotations: Object.assign({}, ...fetched.map(({ quotations }) => quotations)),
    };
  }
}

customElements.define('verify-ledger', VerifyArchive);
