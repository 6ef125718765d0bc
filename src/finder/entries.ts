import type { Grade } from '../model/grade.ts';
import type { FinderData } from './index-data.ts';

/**
 * Everything that can be found, as one list: quotations first, then passages, then terms.
 *
 * The weight of a field is how well a word found there answers somebody who asks for it: the words
 * of a quotation best, an editor's term or the speaker's role less.
 */
export function entriesOf({ quotes, passages, people, terms }: FinderData): Entry[] {
  // A name is looked up whole; its syllables alone would be near many words.
  const bylines = new Map(
    people.map(({ id, name, named, role }) => [id, named ? role : `${name}, ${role}`]),
  );
  const byline = (speakers: string[]) => speakers.map((id) => bylines.get(id)).join(', ');

  return [
    ...quotes.map(({ text, speaker, occasion, ...quote }): Entry => {
      const speakers = [speaker];
      const fields: Field[] = [
        [text, 1],
        [byline(speakers), 0.7],
      ];
      return { ...blank, ...quote, kind: 'quote', text, speakers, fields, occasion };
    }),
    ...passages.map(({ summary, title = '', ...passage }): Entry => {
      const fields: Field[] = [
        [summary, 0.9],
        [title, 0.9],
        [byline(passage.speakers), 0.6],
      ];
      return { ...blank, ...passage, kind: 'passage', text: summary, fields };
    }),
    ...terms.map(({ id, term, spellings }): Entry => {
      const fields: Field[] = [[[term, ...spellings].join(', '), 0.8]];
      return { ...blank, id, kind: 'term', text: term, fields };
    }),
  ];
}

const blank = { speakers: [], grade: undefined, topics: [], date: undefined, hints: [] };

/** How well an editor's term answers; less than any word of the entry's own. */
export const hintWeight = 0.5;

export interface Entry {
  id: string;
  kind: 'quote' | 'passage' | 'term';
  /** The original text that marks refer to. */
  text: string;
  speakers: string[];
  grade: Grade | undefined;
  topics: string[];
  date: string | undefined;
  /** What it says and who says it where. */
  fields: Field[];
  /** An editor's terms. */
  hints: string[];
  /** Where it was said; of this only names count, and words that stand beside each other. */
  occasion?: string;
}

/** A text that is searched, and how well a word of it answers, from 0 to 1. */
type Field = [text: string, weight: number];
