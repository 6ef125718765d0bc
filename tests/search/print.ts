import { type Figures, type Result, type TestQuery, summarize } from './score.ts';

/** Prints the figures by kind, then each good query that was not answered right in first place. */
export function printFigures(results: Result[], queries: TestQuery[]): void {
  console.log('kind             n    s@1   s@5   MRR  false  nearest  slowest');
  for (const kind of new Set(queries.map(({ kind }) => kind)))
    print(kind, summarize(results.filter((result) => result.kind === kind)));
  print('all', summarize(results));

  for (const { id, expect, rank, answer } of results) {
    if (expect !== 'hit' || (rank === 1 && answer === 'found')) continue;
    const query = queries.find((one) => one.id === id);
    console.log(`${id}: rank ${rank || 'none'}, ${answer}: ${query?.q}`);
  }
}

function print(
  name: string,
  { n, first, firstFive, mrr, falseAnswers, nearest, slowest }: Figures,
): void {
  const shares = [first, firstFive, mrr].map((share) =>
    Number.isNaN(share) ? '-' : share.toFixed(2),
  );
  console.log(
    name.padEnd(14),
    String(n).padStart(3),
    ...shares.map((share) => share.padStart(5)),
    String(falseAnswers).padStart(5),
    String(nearest).padStart(8),
    `${slowest.toFixed(1)} ms`.padStart(9),
  );
}
