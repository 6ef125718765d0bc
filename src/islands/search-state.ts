/**
 * What a search asks for, as its address says it.
 *
 * @param query the address's query, such as `?q=shells&by=some-id`
 */
export function readState(query: string): State {
  const given = new URLSearchParams(query);
  return Object.fromEntries(keys.map((key) => [key, given.get(key) ?? ''])) as State;
}

/** The address's query for a search, with empty parts left out: one search has one address. */
export function writeState(state: State): string {
  const query = new URLSearchParams();
  for (const key of keys) if (state[key].trim()) query.set(key, state[key].trim());
  const text = query.toString();
  return text && `?${text}`;
}

/** Puts a search into the fields of a form. */
export function fillForm(form: Element, state: State): void {
  for (const [key, value] of Object.entries(state)) {
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${key}]`);
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = value === field.value;
    else if (field) field.value = value;
  }
}

const keys = ['q', 'by', 'grade', 'topic', 'day', 'kind', 'group'] as const;

export type State = Record<(typeof keys)[number], string>;
