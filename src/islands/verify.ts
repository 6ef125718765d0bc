import type { Locks } from '../ledger/links.ts';
import { carried } from './carried.ts';
import { VerifyLedger } from './verify-ledger.ts';

/** Checks a text against the ledger that the page carries. */
class VerifyHere extends VerifyLedger {
  protected ledger(): Locks {
    return carried<Locks>('ledger');
  }
}

customElements.define('verify-ledger', VerifyHere);
