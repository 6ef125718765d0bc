import { join } from 'node:path';
import { readContent } from '../../src/reader/read-content.ts';
import type { Answers } from './score.ts';

/** The answers of the report that this site is about: they stand in its content already. */
export function answersOfContent(dir = join(import.meta.dirname, '../../content')): Answers {
  const { quotes, people } = readContent(dir);
  return {
    about: 'The report of this site. Its text is its publisher’s and stands in no file here.',
    quotations: [...quotes.values()].map(({ data }) => ({
      paragraph: data.paragraph,
      text: data.text,
      speaker: people.get(data.speaker)?.data.name ?? '',
      form: data.form,
    })),
  };
}
