import { type Word, words } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/**
 * What parts a typed text from a quotation, word by word: the longest common subsequence, with the
 * stretch of the quotation that the typed words stand for.
 *
 * @returns the difference in reading order, and how alike the two are, from 0 to 1
 */
export function compare(quotation: string, typed: string): Comparison {
  const said = words(quotation);
  const given = words(typed);
  const pairs = commonWords(said, given);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return { likeness: 0, diff: [] };

  // Typed words before the first common one stand for as many words of the quotation.
  const from = Math.max(0, first[0] - first[1]);
  const to = Math.min(said.length, last[0] + given.length - last[1]);
  const common = weigh(pairs.map(([at]) => said[at]!)); // pairs hold places of `said`
  const likeness = (2 * common) / (weigh(given) + weigh(said.slice(from, to)));

  const stretches: Stretch[] = [];
  let [saidAt, givenAt] = [from, 0];
  for (const [saidNext, givenNext] of [...pairs, [to, given.length] as const]) {
    add(stretches, 'missing', said.slice(saidAt, saidNext));
    add(stretches, 'added', given.slice(givenAt, givenNext));
    add(stretches, 'same', said.slice(saidNext, Math.min(saidNext + 1, to)));
    [saidAt, givenAt] = [saidNext + 1, givenNext + 1];
  }
  const diff = stretches.map(({ op, start, end }) => ({
    op,
    text: (op === 'added' ? typed : quotation).slice(start, end),
  }));
  return { likeness, diff };
}

/** Places of the words of a longest common subsequence, in both texts. */
function commonWords(a: Word[], b: Word[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      lengths[row]![column] = // a row for every word
        a[row]!.folded === b[column]!.folded
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));

  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    if (a[row]!.folded === b[column]!.folded) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Function words make few texts alike. */
function weigh(words: Word[]): number {
  return words.reduce((sum, { folded }) => sum + (isStopWord(folded) ? 0.3 : 1), 0);
}

function add(stretches: Stretch[], op: Difference['op'], words: Word[]) {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const before = stretches.at(-1);
  if (before?.op === op) before.end = last.end;
  else stretches.push({ op, start: first.start, end: last.end });
}

type Stretch = Pick<Word, 'start' | 'end'> & Pick<Difference, 'op'>;

export interface Difference {
  /** `missing`: the quotation has it and the typed text does not. */
  op: 'same' | 'missing' | 'added';
  text: string;
}

interface Comparison {
  likeness: number;
  diff: Difference[];
}
