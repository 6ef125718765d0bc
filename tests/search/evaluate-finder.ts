// Prints how well the finder answers the published queries, by kind, and which it misses:
//   node tests/search/evaluate-finder.ts [new-queries.json]
import { realData } from './content.ts';
import { evaluate } from './evaluate.ts';
import { printFigures } from './print.ts';
import { published } from './published.ts';

const queries = published(process.argv[2] ?? 'queries.json');
const results = evaluate(realData(), queries);

printFigures(results, queries);
