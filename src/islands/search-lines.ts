import type { Answer } from '../finder/find.ts';
import { element } from './element.ts';
import { type FilterKey, filterKeys } from './search-filters.ts';
import { tellNotes } from './search-notes.ts';
import { type State, writeState } from './search-state.ts';
import { fill, weave } from '../model/wording.ts';
import { counted, inDigits } from './told.ts';

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
    element('p', {}, fill(wording.answer.unknownFilter, { filter: each })),
  );
  const set = filterKeys.filter((key) => state[key]);
  const whole = set.length > 0 ? unfiltered() : answer;
  if (answer.answer === 'found' || whole.answer !== 'found') {
    const linkTo = (q: string) => location.pathname + writeState({ ...state, q });
    return [...lines, ...tellNotes({ ...whole, hits: answer.hits }, state.q, linkTo, root)];
  }

  const isOne = set.length === 1;
  const drops = isOne ? wording.answer.dropFilter : wording.answer.dropFilters;
  const button = element('button', { type: 'button' }, drops);
  button.addEventListener('click', () => drop(set));
  const near = isOne ? wording.answer.nearWithout : wording.answer.nearWithoutAny;
  const none = isOne ? wording.answer.without : wording.answer.withoutAny;
  const count = inDigits(quotesIn(whole) || whole.hits.length);
  const hidden = fill(answer.hits.length > 0 ? near : none, { count });
  return [...lines, element('p', {}, `${hidden} `, button)];
}

/** That the results go by the first letters of a word that is not yet whole. */
export function beginsWith(letters: string): HTMLElement {
  const begun = { letters: [element('em', {}, letters)] };
  return element('p', {}, ...weave(wording.answer.beginning, begun));
}

/** The words of some lines, for a reader who hears them. */
export function textOf(lines: Iterable<Element>): string {
  return Array.from(lines, ({ textContent }) => textContent).join(' ');
}

/** How much was found, in words. */
export function countOf(answer: Answer): string {
  const quotes = quotesIn(answer);
  const others = answer.hits.length - quotes;
  const all = counted(wording.answer.quotations, quotes);
  const isNear = answer.answer === 'nearest' && quotes > 0;
  const quotations = isNear ? fill(wording.answer.nearest, { quotations: all }) : all;
  if (others === 0) return quotations;
  return fill(wording.answer.also, { quotations, others: counted(wording.answer.others, others) });
}

function quotesIn({ hits }: Answer): number {
  return hits.filter(({ kind }) => kind === 'quote').length;
}
