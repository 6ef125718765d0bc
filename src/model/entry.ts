import type { Form, Grade } from './grade.ts';
import type { Quote, Speaker } from './quote.ts';

/** An entry of a section with everything at hand that its page shows beside the prose. */
export interface Entry {
  kind: 'statements' | 'explainer' | 'areas' | 'views';
  /** The folder that holds it. */
  section: string;
  id: string;
  path: string;
  title: string;
  summary: string;
  /** Day on which it was first published. */
  published: string;
  /** Day of the last change. */
  updated: string;
  quotes: Quote[];
  /** Place in the reading order of an explainer or a program, from 1. */
  order?: number | undefined;
  /** The name in the program's other language. */
  original?: string | undefined;
  speaker?: Speaker | undefined;
  occasion?: Occasion | undefined;
  topics: string[];
  /** The report's paragraphs that it draws on, ascending. */
  paragraphs: number[];
  /** Ids of terms that it links to, in order. */
  terms: string[];
}

/** When, where and how firmly something was said. */
export interface Occasion {
  date?: string | undefined;
  when: string;
  where?: string | undefined;
  occasion: string;
  form: Form;
  grade: Grade;
}
