// How well reports are split: npm run eval:split [-- --article FILE]
// FILE is the text of the report that this site is about; its answers stand in content/.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/split/read-article.ts';
import { answersOfContent } from './real.ts';
import { scoresIn } from './reports.ts';
import { type Score, score, sum } from './score.ts';

const { values } = parseArgs({ options: { article: { type: 'string' } } });
const article = values.article ?? process.env['ARTICLE'];
const groups = new Map(
  ['reports', 'held', 'later', 'further', 'unseen', 'fresh', 'shown'].map((group) => [
    group,
    scoresIn(group),
  ]),
);
if (article)
  groups
    .get('reports')!
    .set('content', score(readArticle(readFileSync(article, 'utf8')), answersOfContent()));

for (const [group, scores] of groups) {
  console.log(`\n${group}`);
  const rows = new Map([...scores, ['all', sum([...scores.values()])]]);
  console.table(Object.fromEntries([...rows].map(([name, each]) => [name, toRow(each)])));
  for (const [name, { faults }] of scores)
    for (const fault of faults) console.log(`${name} ${fault}`);
}

function toRow(each: Score) {
  const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
  return {
    quotations: each.asked,
    found: share(each.found, each.asked),
    invented: each.invented,
    speakers: each.named,
    right: share(each.right, each.named),
    sure: share(each.sure, each.named),
    'wrong and sure': share(each.wrongAndSure, each.asked),
    form: share(each.forms, each.found),
    pieces: share(each.piecesRight, each.pieces),
    'no speech': share(each.kindsRight, each.kinds),
  };
}
