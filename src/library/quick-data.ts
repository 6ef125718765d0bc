import type { FinderData } from '../finder/index-data.ts';
import type { QuickData } from '../model/quick-data.ts';
import { carriedData } from './finder-data.ts';
import { allPublished } from './published.ts';

/** What the field at the head of every page answers from; fetched when a reader goes to it. */
export function quickData(): QuickData<FinderData> {
  const finder = carriedData();
  return {
    finder,
    pages: allPublished()
      .filter(({ subject }) => subject.kind !== 'quote' && subject.kind !== 'person')
      .map(({ path, title }) => [path.slice(1), title]),
  };
}
