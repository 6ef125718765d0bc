import type { Answer } from '../../src/finder/find.ts';
import type { FinderData } from '../../src/finder/index-data.ts';

/** The place of the first right hit, from 1; 0 when there is none among the first ten. */
export function rankOfGold(answer: Answer, gold: Gold, data: FinderData): number {
  const { topics, people = [] } = gold;
  const explained =
    answer.notes.find(({ kind }) => kind === 'person' || kind === 'entry')?.id ?? '';
  if ([...topics, ...people].includes(explained)) return 1;
  return answer.hits.slice(0, 10).findIndex((hit) => isGold(hit, gold, data)) + 1;
}

/** Whether an answer claims to have what nobody says: hits, and no word about what is missing. */
export function isFalse(answer: Answer): boolean {
  const told = answer.notes.filter(({ kind }) => kind !== 'person' && kind !== 'entry');
  return answer.answer === 'found' && !told.length;
}

/** The figures of one kind of query, or of all. */
export function summarize(results: Result[]): Figures {
  const hits = results.filter(({ expect }) => expect === 'hit');
  const share = (part: number, whole: number) => (whole ? part / whole : Number.NaN);
  return {
    n: results.length,
    first: share(hits.filter(({ rank }) => rank === 1).length, hits.length),
    firstFive: share(hits.filter(({ rank }) => rank > 0 && rank <= 5).length, hits.length),
    mrr: share(
      hits.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0),
      hits.length,
    ),
    falseAnswers: results.filter(({ expect, isFalse }) => expect === 'none' && isFalse).length,
    nearest: hits.filter(({ answer }) => answer !== 'found').length,
    slowest: Math.max(...results.map(({ ms }) => ms)),
  };
}

function isGold({ kind, id }: Answer['hits'][number], gold: Gold, data: FinderData): boolean {
  if (kind === 'term') return gold.topics.includes(id);
  const quote = kind === 'quote' && data.quotes.find((one) => one.id === id);
  if (quote) return gold.quotations.some(({ paragraph }) => paragraph === quote.paragraph);

  const passage = data.passages.find((one) => one.id === id);
  const right = [...gold.reported.map(({ paragraph }) => paragraph), ...gold.paragraphs];
  return passage !== undefined && right.includes(passage.paragraph);
}

export interface TestQuery {
  id: string;
  kind: string;
  q: string;
  expect: 'hit' | 'none' | 'safe';
  repeat?: number;
  gold: Gold;
}

interface Gold {
  quotations: { paragraph: number }[];
  reported: { paragraph: number }[];
  paragraphs: number[];
  topics: string[];
  people?: string[];
}

export interface Result {
  id: string;
  kind: string;
  expect: TestQuery['expect'];
  rank: number;
  answer: Answer['answer'];
  isFalse: boolean;
  ms: number;
}

export interface Figures {
  n: number;
  /** Success at 1 and at 5, and the mean reciprocal rank, over queries that have an answer. */
  first: number;
  firstFive: number;
  mrr: number;
  falseAnswers: number;
  /** Good queries that were answered with a “nearest” notice, or not at all. */
  nearest: number;
  slowest: number;
}
