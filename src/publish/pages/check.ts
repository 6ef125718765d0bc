import { wording } from '../../library/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { foundCopy } from './quotes.ts';

const { lists, ways } = wording;

/** Where a pasted quotation is checked. */
export const check: Declared = {
  foot: [{ path: '/check/', label: ways.check }],
  pages: () => {
    const words = { path: '/check/', title: lists.check, summary: lists.checkSummary };
    return [gathered(words, { kind: 'tool' })];
  },
  copy: foundCopy,
};
