import { find } from '../../src/finder/find.ts';
import type { FinderData } from '../../src/finder/index-data.ts';
import { isFalse, rankOfGold, type Result, type TestQuery } from './score.ts';

/** Asks the finder every query. A query that throws is a failed test, not a result. */
export function evaluate(data: FinderData, queries: TestQuery[]): Result[] {
  find(data, 'warm up');
  return queries.map(({ id, kind, q, expect, repeat, gold }) => {
    const started = performance.now();
    const answer = find(data, q.repeat(repeat ?? 1));
    return {
      id,
      kind,
      expect,
      rank: rankOfGold(answer, gold, data),
      answer: answer.answer,
      isFalse: isFalse(answer),
      ms: performance.now() - started,
    };
  });
}
