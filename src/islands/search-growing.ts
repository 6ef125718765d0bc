import type { Answer } from '../finder/find.ts';
import { find } from '../finder/find.ts';
import type { Filters } from '../finder/filters.ts';
import { words } from '../finder/fold.ts';
import type { FinderData } from '../finder/index-data.ts';

/**
 * What a query may still become: what is found without its last word, as far as it has a word that
 * begins like it.
 *
 * @returns nothing when the query does not end within a word, or nothing begins like it
 */
export function becoming(data: FinderData, query: string, filters: Filters): Growing | undefined {
  const [beginning = ''] = query.match(/[\p{L}\p{M}\p{N}]+$/u) ?? [];
  const [last] = words(beginning);
  if (!last) return undefined;

  const before = find(data, query.slice(0, -beginning.length), filters);
  const hits = before.hits.filter(({ id }) =>
    words(textOf(data, id)).some(({ folded }) => folded.startsWith(last.folded)),
  );
  if (hits.length === 0) return undefined;
  return { answer: { ...before, answer: 'found', hits, notes: [] }, beginning };
}

function textOf({ quotes, passages, people, terms }: FinderData, id: string): string {
  const quote = quotes.find((each) => each.id === id);
  if (quote) return `${quote.text} ${people.find((each) => each.id === quote.speaker)?.name}`;
  const passage = passages.find((each) => each.id === id);
  return passage?.summary ?? terms.find((each) => each.id === id)?.term ?? '';
}

interface Growing {
  answer: Answer;
  /** The letters of the word that is not yet whole. */
  beginning: string;
}
