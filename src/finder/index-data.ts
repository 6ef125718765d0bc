import type { Grade } from '../model/grade.ts';
import type { Step } from './sound.ts';

/** All that the finder knows: a small JSON file, made at build time and read by the browser. */
export interface FinderData {
  quotes: FinderQuote[];
  passages: FinderPassage[];
  people: FinderPerson[];
  terms: FinderTerm[];
  /** Names of one and the same thing that has no entry of its own; the first is the one to show. */
  aliases: string[][];
  /** How many quotations an archive has that the page does not carry; missing where it has them all. */
  archive?: number;
  /** How names are heard. */
  sounds: Step[];
}

/** A quotation: words that somebody is quoted as saying. */
export interface FinderQuote {
  id: string;
  /** The words, exact. */
  text: string;
  /** Id of the speaker, who stands under `people`. */
  speaker: string;
  grade: Grade;
  paragraph: number;
  topics: string[];
  /** `2023-07-12`; missing when the report gives no day. */
  date?: string;
  occasion: string;
  /** An editor's terms: what a reader might say instead. */
  hints: string[];
}

/** A paragraph of the report that has more in it than a quotation, in the site's words. */
export interface FinderPassage {
  /** `p` and the paragraph's number. */
  id: string;
  paragraph: number;
  summary: string;
  /** Ids of those whose words or thoughts it carries. */
  speakers: string[];
  /** The entry that is about it: section and id, as in its address; missing for a bare record. */
  entry?: string;
  /** That entry's title, grade, topics and day. */
  title?: string;
  grade?: Grade;
  topics?: string[];
  date?: string;
  /** An editor's terms. */
  hints?: string[];
}

/** Somebody who speaks or is spoken of. */
export interface FinderPerson {
  id: string;
  /** As the report prints it, or a description. */
  name: string;
  role: string;
  /** Whether `name` is a name, so that a part of it names the person too. */
  named: boolean;
  /** Other spellings, for search alone: those that neither letters nor sound would give away. */
  spellings: string[];
  /** Which side they are on, in an archive: 0 or 1. */
  side?: number;
}

/** A term or an organization of the glossary. */
export interface FinderTerm {
  id: string;
  term: string;
  /** Everything else it is called: what it stands for, other spellings, other scripts. */
  spellings: string[];
}
