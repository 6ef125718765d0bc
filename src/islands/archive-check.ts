import type { FinderData } from '../finder/index-data.ts';
import { archiveHere } from './archive-here.ts';
import { carried } from './carried.ts';
import { CheckQuote } from './check-quote.ts';

/** Checks a text against the quotations of an archive that have most of its words. */
class CheckArchive extends CheckQuote {
  readonly #archive = archiveHere(carried<FinderData>('finder-data'), this.dataset['root'] ?? './');

  protected dataFor(text: string): Promise<FinderData> {
    return this.#archive.around(text);
  }
}

customElements.define('check-quote', CheckArchive);
