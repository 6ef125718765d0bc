import type { Grade } from './grade.ts';
import type { Quote, Speaker } from './quote.ts';

/** Something that was claimed, and what came of it, with everything at hand that a page shows. */
export interface Claim {
  id: string;
  path: string;
  /** Its place among the claims, from 1. */
  order: number;
  /** In our words. */
  text: string;
  /** Those who hold it, the first first. */
  speakers: Speaker[];
  quotes: Quote[];
  /** Cited. */
  paraphrase?: string | undefined;
  grade: Grade;
  /** The pages that bear on it. */
  entries: { path: string; title: string }[];
  verdict: Verdict;
  finding: string;
  /** Cited, oldest first. */
  known: string[];
  unknown: string;
  reading?: string | undefined;
  events: ClaimEvent[];
  /** Ids of the sources that it rests on, the newest first. */
  sources: string[];
  /** The date of the newest source that has one. */
  asOf: string;
}

/** How a claim turned out. */
export interface Verdict {
  id: string;
  label: string;
  meaning: string;
  /** How much of its dot is filled. */
  mark: string;
}

/** A dated event that bears on a claim. */
export interface ClaimEvent {
  id: string;
  path: string;
  date: string;
  /** In words. */
  span: string;
  title: string;
}
