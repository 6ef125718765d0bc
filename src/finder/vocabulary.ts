import { words } from './fold.ts';
import type { FinderData } from './index-data.ts';

/**
 * What a page carries of an archive that is too large to carry whole: names, terms, and every word
 * that is said, once. Queries are understood as ever; another index has the quotations.
 */
export function vocabularyOf(data: FinderData): FinderData {
  const texts = [
    ...data.quotes.flatMap(({ text, hints }) => [text, ...hints]),
    ...data.passages.map(({ summary }) => summary),
  ];
  const said = new Set(
    texts.flatMap((text) => words(text).map(({ start, end }) => text.slice(start, end))),
  );
  const summary = [...said].sort().join(' ');
  return {
    ...data,
    quotes: [],
    passages: [{ id: 'vocabulary', paragraph: 0, summary, speakers: [] }],
  };
}
