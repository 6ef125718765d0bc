import { allQuotes } from '../../library/quotes.ts';
import { inDigits, wording } from '../../library/wording.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { foundCopy } from './quotes.ts';

const { lists, ways } = wording;

/** Where quotations are searched. */
export const search: Declared = {
  foot: [{ path: '/search/', label: ways.search }],
  pages: () => {
    const summary = fill(lists.searchSummary, { quotes: inDigits(allQuotes().length) });
    return [gathered({ path: '/search/', title: lists.search, summary }, { kind: 'search' })];
  },
  copy: foundCopy,
};
