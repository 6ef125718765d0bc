import { find } from '../finder/find.ts';
import type { FinderData, FinderQuote } from '../finder/index-data.ts';
import type { State } from './search-state.ts';

/**
 * Puts beside each choice of a filter how many quotations it leaves of a search, and hides the choices
 * that leave none.
 *
 */
export function fillFilters(page: Element, data: FinderData, state: State): void {
  const facets: Record<string, (quote: FinderQuote) => string[]> = {
    by: ({ speaker }) => [speaker],
    grade: ({ grade }) => [grade],
    topic: ({ topics }) => topics,
    day: ({ date }) => (date ? [date] : []),
  };

  for (const [key, valuesOf] of Object.entries(facets)) {
    const select = page.querySelector<HTMLSelectElement>(`select[name=${key}]`);
    if (!select) continue;
    const counts = countBy(quotesWithout(data, state, key), valuesOf);
    for (const option of select.options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = `${option.dataset['label']} (${count})`;
      option.hidden = count === 0 && !option.selected;
    }
  }
}

/** The quotations that a search finds when one of its filters is taken off. */
function quotesWithout(data: FinderData, state: State, key: string): FinderQuote[] {
  const { q, by, grade, topic, day }: State = { ...state, [key]: '' };
  const { hits } = find(data, q, { speaker: by, grade, topic, day, kind: 'quote' });
  return hits.flatMap(({ id }) => data.quotes.find((quote) => quote.id === id) ?? []);
}

function countBy(quotes: FinderQuote[], valuesOf: (quote: FinderQuote) => string[]) {
  const counts = new Map<string, number>();
  for (const value of quotes.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
