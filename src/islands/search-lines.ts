import type { Answer } from '../finder/find.ts';
import { element } from './element.ts';
import { type FilterKey, filterKeys } from './search-filters.ts';
import { tellNotes } from './search-notes.ts';
import { type State, writeState } from './search-state.ts';

/**
 * What is to be said of an answer. What is said in the report is judged without the filters: of what
 * they hide the lines say that it is hidden, with a button that drops them, and not that it is absent.
 *
 * @param unfiltered gives the answer without the filters
 * @param unknown filters of the address that the page does not offer
 */
export function linesOf(
  state: State,
  answer: Answer,
  unfiltered: () => Answer,
  unknown: string[],
  root: string,
  drop: (keys: FilterKey[]) => void,
): HTMLElement[] {
  const lines = unknown.map((each) =>
    element('p', {}, `There is no ${each} here: that filter is left out.`),
  );
  const set = filterKeys.filter((key) => state[key]);
  const whole = set.length > 0 ? unfiltered() : answer;
  if (answer.answer === 'found' || whole.answer !== 'found') {
    const linkTo = (q: string) => location.pathname + writeState({ ...state, q });
    return [...lines, ...tellNotes({ ...whole, hits: answer.hits }, state.q, linkTo, root)];
  }

  const filters = set.length > 1 ? 'these filters' : 'this filter';
  const button = element('button', { type: 'button' }, `Drop ${filters}`);
  button.addEventListener('click', () => drop(set));
  const none =
    answer.hits.length > 0 ? `None with ${filters} has all of it` : `None with ${filters}`;
  const without = quotesIn(whole) || whole.hits.length;
  return [...lines, element('p', {}, `${none}, ${without} without. `, button)];
}

/** That the results go by the first letters of a word that is not yet whole. */
export function beginsWith(letters: string): HTMLElement {
  return element('p', {}, 'With words that begin with ', element('em', {}, letters), '.');
}

/** The words of some lines, for a reader who hears them. */
export function textOf(lines: Iterable<Element>): string {
  return Array.from(lines, ({ textContent }) => textContent).join(' ');
}

/** How much was found, in words. */
export function countOf(answer: Answer): string {
  const quotes = quotesIn(answer);
  const near = answer.answer === 'nearest' && quotes > 0 ? ', the nearest' : '';
  return counted(quotes, answer.hits.length - quotes, near);
}

/** The same, of numbers. */
function counted(quotes: number, others: number, near = ''): string {
  const also = others > 0 ? `, ${numbered(others, 'other result')}` : '';
  return `${numbered(quotes, 'quotation')}${near}${also}`;
}

function quotesIn({ hits }: Answer): number {
  return hits.filter(({ kind }) => kind === 'quote').length;
}

function numbered(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
