// Prints how well the finder answers the published queries, by kind, and which it misses:
//   node tests/search/evaluate-finder.ts [another-queries.json]
import { readFileSync } from 'node:fs';
import { realData } from './content.ts';
import { evaluate } from './evaluate.ts';
import { printFigures } from './print.ts';
import type { TestQuery } from './score.ts';

const file = process.argv[2] ?? new URL('queries.json', import.meta.url);
const queries: TestQuery[] = JSON.parse(readFileSync(file, 'utf8')).queries;
const results = evaluate(realData(), queries);

printFigures(results, queries);
