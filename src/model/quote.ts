import type { Grade } from './grade.ts';

/** A quotation with everything at hand that a page shows of it. */
export interface Quote {
  id: string;
  path: string;
  /** The words, exact. */
  text: string;
  fragment: boolean;
  speaker: Speaker;
  grade: Grade;
  /** The report's paragraph that holds it, from 1. */
  paragraph: number;
  date?: string | undefined;
  when: string;
  where?: string | undefined;
  occasion: string;
  /** What stands before and after it in the report: Markdown with citations. */
  before: string;
  after: string;
  note?: string | undefined;
  /** The quotation that these words go on from. */
  continues?: { path: string; text: string } | undefined;
  topics: string[];
  /** Plain words that a reader might use instead. */
  index: string[];
  /** The speaker spoke another language than the report prints. */
  translated: boolean;
}

/** Who speaks, as far as a line under a quotation needs it. */
export interface Speaker {
  id: string;
  path: string;
  name: string;
  role: string;
  kind: 'person' | 'unnamed' | 'institution' | 'group';
  /** Which of the two sides, 0 or 1; missing for neither. */
  side?: number | undefined;
}
