import { find } from '../finder/find.ts';
import type { Filters } from '../finder/filters.ts';
import type { FinderData } from '../finder/index-data.ts';
import { element } from './element.ts';
import type { State } from './search-state.ts';
import { fill } from '../model/wording.ts';

/** What a reader can choose, by its name in the address. */
export const filterKeys = ['by', 'grade', 'topic', 'day', 'kind'] as const;

/** The same, as the finder asks for it. Without a query the list is of quotations alone. */
export function filtersOf({ q, by, grade, topic, day, kind }: State): Filters {
  return { speaker: by, grade, topic, day, kind: q.trim() ? kind : kind || 'quote' };
}

/** A search without its filters. */
export function withoutFilters(state: State): State {
  return { ...state, by: '', grade: '', topic: '', day: '', kind: '' };
}

/** A search without the filters that the page does not offer, and these, in words. */
export function knownFilters(page: Element, state: State): { known: State; unknown: string[] } {
  const known = { ...state };
  const unknown: string[] = [];
  for (const key of filterKeys) {
    const select = selectOf(page, key);
    if (!state[key] || !select || optionOf(select, state[key])) continue;
    known[key] = '';
    unknown.push(`${labelOf(select)} “${state[key]}”`);
  }
  return { known, unknown };
}

/** A button for each filter that is set; it calls `drop` with the filter's name. */
export function setFilters(page: Element, state: State, drop: (key: FilterKey) => void): Node[] {
  return filterKeys.flatMap((key) => {
    const select = selectOf(page, key);
    const option = select && optionOf(select, state[key]);
    if (!select || !state[key] || !option) return [];
    const name = option.dataset['label'] ?? state[key];
    const button = element(
      'button',
      {
        type: 'button',
        'aria-label': fill(wording.answer.drop, { filter: labelOf(select), choice: name }),
      },
      name,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    button.addEventListener('click', () => drop(key));
    return [element('li', {}, button)];
  });
}

/**
 * Puts beside each choice of a filter how many results it leaves of a search, and hides the choices
 * that leave none.
 */
export function fillFilters(page: Element, data: FinderData, state: State): void {
  for (const key of filterKeys) {
    const select = selectOf(page, key);
    if (!select) continue;
    const counts = countsOf(data, key, { ...state, [key]: '' });
    for (const option of select.options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = `${option.dataset['label']} (${count})`;
      option.hidden = count === 0 && !option.selected;
    }
  }
}

/** How many things each choice of a filter leaves: quotations, or results of each kind. */
function countsOf(data: FinderData, key: FilterKey, state: State): Map<string, number> {
  const filters = filtersOf(state);
  const { hits } = find(data, state.q, key === 'kind' ? { ...filters, kind: '' } : filters);
  const quotes = hits.flatMap(({ kind, id }) =>
    kind === 'quote' ? data.quotes.filter((quote) => quote.id === id) : [],
  );
  switch (key) {
    case 'by':
      return count(quotes.map(({ speaker }) => speaker));
    case 'grade':
      return count(quotes.map(({ grade }) => grade));
    case 'topic':
      return count(quotes.flatMap(({ topics }) => topics));
    case 'day':
      return count(quotes.flatMap(({ date }) => date ?? []));
    case 'kind':
      return count(hits.map(({ kind }) => kind));
  }
}

function count(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function selectOf(page: Element, key: FilterKey): HTMLSelectElement | null {
  return page.querySelector<HTMLSelectElement>(`select[name=${key}]`);
}

function optionOf({ options }: HTMLSelectElement, value: string): HTMLOptionElement | undefined {
  return [...options].find((option) => option.value === value);
}

function labelOf(select: HTMLSelectElement): string {
  return select.labels[0]?.querySelector('span')?.textContent ?? select.name;
}

export type FilterKey = (typeof filterKeys)[number];
