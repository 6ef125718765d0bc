import type { Form } from '../model/grade.ts';
import type { Step } from './sound.ts';

/** What the index is made from: the content as its schemas give it. */
export interface FinderContent {
  quotes: QuoteSource[];
  people: PersonSource[];
  terms: TermSource[];
  /** Statements and views, in reading order. */
  entries: EntrySource[];
  paragraphs: ParagraphSource[];
  /** Names of one thing that has no entry of its own. */
  aliases?: string[][] | undefined;
  /** How names are heard. */
  sounds?: Step[] | undefined;
}

export interface QuoteSource {
  id: string;
  text: string;
  speaker: string;
  form: Form;
  named: boolean;
  paragraph: number;
  topics: string[];
  date?: string | undefined;
  occasion: string;
  index: string[];
}

export interface PersonSource {
  id: string;
  name: string;
  role: string;
  kind: string;
  original?: string | undefined;
  spellings: string[];
  slips: string[];
}

export interface TermSource {
  id: string;
  term: string;
  expansion?: string | undefined;
  original?: string | undefined;
  spellings: string[];
}

interface EntrySource {
  id: string;
  /** The folder that holds it. */
  section: string;
  title: string;
  summary: string;
  speaker: string;
  form?: Form | undefined;
  named?: boolean | undefined;
  topics: string[];
  date?: string | undefined;
  quotations?: string[] | undefined;
  /** Its prose, where it cites paragraphs. */
  body: string;
}

interface ParagraphSource {
  summary: string;
  voices: string[];
  form: 'direct' | 'reported' | 'narration';
  /** An editor's terms. */
  index?: string[] | undefined;
}
