import type { Claim } from './claim.ts';
import type { Grade } from './grade.ts';
import type { Quote, Speaker } from './quote.ts';

/** A question on which two sides differ. */
export interface Question {
  id: string;
  path: string;
  question: string;
  gains: Side;
  doubts: Side;
  /** The claims at stake, with what came of them. */
  claims: Claim[];
}

/** What one side says. */
export interface Side {
  words: Said[];
  /** Said where it has no words. */
  silent?: string | undefined;
}

/** Words of someone: a quotation, or what the report says that they said. */
export interface Said {
  quote?: Quote | undefined;
  speaker: Speaker;
  grade: Grade;
  /** In our words, cited; missing for a quotation. */
  text?: string | undefined;
  /** The page that tells it in full. */
  entry?: string | undefined;
}
