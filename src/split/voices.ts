import type { Passage } from '../ledger/span.ts';
import type { Person } from './person.ts';
import type { UnspokenKind } from './unspoken.ts';

/** A passage that someone says. */
export interface Spoken {
  passage: Passage;
  /** Missing where the text names nobody. */
  speaker: Person | undefined;
  sure: boolean;
  /** The report's words from which it is known. */
  because: string;
  /** Who else it may be. */
  others: Person[];
  form: 'direct' | 'reported';
  /** It goes on from the one before. */
  continues: boolean;
}

/** A passage that nobody says. */
export interface Unspoken {
  passage: Passage;
  kind: UnspokenKind;
  /** It is a paragraph of its own. */
  isHeading?: boolean;
}

/** Who speaks in a report, and what. */
export interface Voices {
  spoken: Spoken[];
  unspoken: Unspoken[];
  people: Person[];
  /** Who speaks in which paragraph, quoted or not. */
  said: Map<number, Set<Person>>;
}
