import type { Entry } from './entries.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether an entry has all that the filters ask for; a quotation has one speaker and no other. */
export function passes(entry: Entry, { speaker, grade, topic, day, kind }: Filters): boolean {
  return (
    (!speaker || entry.speakers.includes(speaker)) &&
    (!grade || entry.grade === grade) &&
    (!topic || entry.topics.includes(topic)) &&
    (!day || entry.date === day) &&
    (!kind || entry.kind === kind)
  );
}

export const filterKeys = ['speaker', 'grade', 'topic', 'day', 'kind'] as const;

/** The filters whose value no entry has, by key: an address may say anything. */
export function unknownFilters({ docs }: Lexicon, filters: Filters): (keyof Filters)[] {
  return filterKeys.filter(
    (key) => filters[key] && !docs.some(({ entry }) => passes(entry, { [key]: filters[key] })),
  );
}

/** What an entry must have: ids, a grade, a day such as `2023-07-12`, `quote` or another kind. */
export interface Filters {
  speaker?: string | undefined;
  grade?: string | undefined;
  topic?: string | undefined;
  day?: string | undefined;
  kind?: string | undefined;
}
