import { fold } from '../finder/fold.ts';
import type { FinderData } from '../finder/index-data.ts';
import { notInLongLists } from '../metadata/lists.ts';
import type { QuickData } from '../model/quick-data.ts';
import { carriedData } from '../library/finder-data.ts';
import { allPublished } from './published.ts';

/** What the field at the head of every page answers from; fetched when a reader goes to it. */
export function quickData(): QuickData<FinderData> {
  return {
    finder: forQuotations(carriedData()),
    pages: notInLongLists(allPublished())
      .filter(({ subject }) => subject.kind !== 'quote' && subject.kind !== 'person')
      // What rests on a source is found from the list of sources.
      .filter(({ path }) => !path.startsWith('/sources/') || path === '/sources/')
      .map(({ path, title }) => [path.slice(1), title]),
  };
}

/** The data without what the field does not show or ask: passages, filters, names of what nobody says. */
function forQuotations(data: FinderData): FinderData {
  if (data.quotes.length === 0) return data;
  const quotes = data.quotes.map(({ date: _, ...quote }) => ({ ...quote, topics: [] }));
  const said = ` ${fold(JSON.stringify([quotes, data.people]))} `;
  const aliases = data.aliases.filter((names) =>
    names.some((name) => said.includes(` ${fold(name)} `)),
  );
  return { ...data, quotes, passages: [], aliases };
}
