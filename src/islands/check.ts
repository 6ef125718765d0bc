import type { FinderData } from '../finder/index-data.ts';
import { carried } from './carried.ts';
import { CheckQuote } from './check-quote.ts';

/** Checks a text against the quotations that the page carries. */
class CheckHere extends CheckQuote {
  readonly #data = carried<FinderData>('finder-data');

  protected dataFor(): FinderData {
    return this.#data;
  }
}

customElements.define('check-quote', CheckHere);
