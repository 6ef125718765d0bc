import type { Entry } from '../model/entry.ts';
import { type PartOf, inParts } from '../model/part.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import { entriesBy } from './entries.ts';
import { quotesBy } from './quotes.ts';

/** The pages of a person: the quotations and the entries that each shows. */
export function partsOfPerson(person: Speaker): PersonPart[] {
  const quotes = inParts(person.path, quotesBy(person));
  const entries = inParts(person.path, entriesBy(person));
  const longer = quotes.length > entries.length ? quotes : entries;
  return longer.map(({ number, of, path }, at) => ({
    ...{ number, of, path },
    quotes: quotes[at]?.items ?? [],
    entries: entries[at]?.items ?? [],
  }));
}

interface PersonPart extends PartOf {
  path: string;
  quotes: Quote[];
  entries: Entry[];
}
