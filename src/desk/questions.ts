import { z } from 'astro/zod';
import { unknown } from '../model/catalog.ts';
import { issuesOf } from '../reader/issues.ts';
import type { Content } from '../reader/read-content.ts';
import { bare } from '../reader/schema-at.ts';
import type { Kind } from './kinds.ts';

/** The fields that a new entry must or may be given, in the order of its schema. */
export function questionsFor(kind: Kind, content: Content, given: Given): Question[] {
  return (
    Object.entries(kind.schema.shape)
      // An id is proposed, and whether a speaker is named is known from the speaker.
      .filter(([field]) => !(field in given) && field !== 'id' && field !== 'named')
      .map(([field, schema]) => toQuestion(field, schema, content))
      .filter(({ field, isOptional }) => !isOptional || kind.offers.includes(field))
  );
}

/** One field of a schema as a question. */
export function toQuestion(field: string, schema: z.core.$ZodType, content: Content): Question {
  const at = bare(schema);
  const isMany = at instanceof z.ZodArray;
  const known = lists[field]?.(content);
  const options = at instanceof z.ZodEnum ? at.options.map(String) : known && [...known];
  return {
    field,
    asks: asks[field] ?? `The ${field}`,
    isMany,
    isOptional: z.safeParse(schema, undefined).success,
    ...(options && { options }),
    read: (typed) => toValue(at, typed),
    complaint: (value) => {
      const [issue] = issuesOf(schema, value);
      if (issue) return issue.message;
      const strange = [value].flat().find((each) => known && !known.includes(String(each)));
      return strange === undefined
        ? undefined
        : unknown(field.replace(/s$/, ''), String(strange), known ?? []);
    },
  };
}

/** What was typed for a field, as its schema has it: lists by commas, numbers, yes and no. */
function toValue(schema: z.core.$ZodType, typed: string): unknown {
  const text = typed.trim();
  if (schema instanceof z.ZodArray)
    return text.split(',').flatMap((each) => (each.trim() ? [toValue(schema.element, each)] : []));
  if (schema instanceof z.ZodNumber) return Number(text);
  if (schema instanceof z.ZodBoolean)
    return { true: true, yes: true, false: false, no: false }[text] ?? text;
  return text;
}

const lists: Record<string, (content: Content) => string[]> = {
  speaker: ({ people }) => [...people.keys()],
  topics: ({ site }) => Object.keys(site.topics),
  theme: ({ site }) => Object.keys(site.themes),
  side: ({ site }) => site.sides.map(({ id }) => id),
  quotations: ({ quotes }) => [...quotes.keys()],
};

const asks: Record<string, string> = {
  title: 'Title, without a period',
  summary: 'Summary: one sentence, 60 to 160 characters',
  speaker: 'Who speaks',
  form: 'Whose words: the speaker’s (direct) or the newspaper’s (reported)',
  date: 'Day, as 2023-07-12, 2023-07 or 2023',
  when: 'When, in words, as precise as the report and no more',
  where: 'Where',
  quotations: 'Which quotations it is about',
  until: 'Last day, when it lasted longer',
  url: 'Address',
  side: 'Which side of the argument',
  occasion: 'On what occasion',
  topics: 'Topics',
  order: 'Which place in the order, from 1',
  text: 'The words',
  paragraph: 'The report’s paragraph, from 1',
  before: 'What comes just before it in the report, in our words, with ¶',
  after: 'What comes just after it in the report, in our words, with ¶',
  index: 'Three to twenty plain words that a reader might use instead, with commas',
  name: 'Name, as the report prints it',
  kind: 'What kind',
  role: 'What they were at the time',
  publisher: 'Publisher',
  detail: 'What happened, in one or two sentences, with ¶ or @source',
  theme: 'Theme',
  page: 'Address of the page that changed, as /quotes/some-id/',
  class: 'Something was wrong (correction), unclear (clarification) or is new (addition)',
};

/** A field to be asked for. */
export interface Question {
  field: string;
  asks: string;
  isMany: boolean;
  /** It may be left empty. */
  isOptional?: boolean;
  /** What can be chosen; missing where anything may be typed. */
  options?: string[];
  /** What is proposed as an answer. */
  initial?: string;
  /** The value of what was typed. */
  read: (typed: string) => unknown;
  /** What is wrong with a value, or `undefined`. */
  complaint: (value: unknown) => string | undefined;
}

export type Given = Record<string, unknown>;
