import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Grade } from '../model/grade.ts';
import type { PartOf } from '../model/part.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { WordingFile } from '../schemas/wording/wording.ts';

/** A page as those outside meet it: in a feed, a sitemap, a bibliography, a preview. */
export interface Published {
  /** From the site's root: `/quotes/some-id/`. */
  path: string;
  /** Without the name of the site. */
  title: string;
  /** One sentence; also the page's description. */
  summary: string;
  /** Day on which it was first published. */
  published: string;
  /** Day of the last change. */
  updated: string;
  /** What was corrected on it, newest first; missing where nothing was. */
  corrections?: string[];
  /** Which part of a long list it is; missing for any other page. */
  part?: PartOf;
  subject: Subject;
}

/** What a page is about. */
export type Subject =
  | { kind: 'home' | 'method' | 'search' | 'tool' | 'analysis' }
  | { kind: 'list'; parts: string[] }
  | { kind: 'report' }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'person'; person: Person }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'terms'; terms: Term[] }
  | { kind: 'events'; events: Event[] }
  | { kind: 'claims'; claims: Claim[] }
  | { kind: 'dataset'; files: DataFile[] }
  | { kind: 'changes'; changes: Change[] };

/** What metadata says of the site on every page. */
export interface Site {
  name: string;
  tagline: string;
  /** BCP 47 tag. */
  language: string;
  /** Where it is published. */
  address: URL;
  /** What each grade is called, and what it means. */
  grades: Record<Grade, { label: string; meaning: string }>;
  /** Whether pages have pictures for where their links are shared. */
  cards: boolean;
  /** Whether it draws a map of its own. */
  mapped: boolean;
  report: Report;
  /** What is said around the content. */
  wording: WordingFile;
}

/** The report that the site is about, which is another work than any page of the site. */
interface Report {
  /** How prose calls it; its headline was not seen. */
  called: string;
  publisher: string;
  edition?: string | undefined;
  authors: string[];
  address: string;
  language: string;
  /** Said of the words of those who spoke another language. */
  label: string;
}

/** A speaker with the other names they go by in print. */
export interface Person extends Speaker {
  spellings: string[];
  original?: string | undefined;
}

/** A term as far as data give it. */
export interface Term {
  path: string;
  term: string;
  expansion?: string | undefined;
}

/** An event as far as data give it. */
export interface Event {
  path: string;
  title: string;
  date: string;
  until?: string | undefined;
}

/** A change to a published page. */
export interface Change {
  /** The page's. */
  path: string;
  date: string;
  class: 'correction' | 'clarification' | 'addition';
  /** What changed and why, as plain text. */
  text: string;
}

/** A file of the site's data. */
export interface DataFile {
  path: string;
  /** Media type. */
  type: string;
  /** What it holds, in one sentence. */
  text: string;
}
