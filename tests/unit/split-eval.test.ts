import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoresIn } from '../split/reports.ts';
import { type Score, sum } from '../split/score.ts';

/** What a group of reports must reach. By all of them the rules were mended. */
const groups: Record<string, Least> = {
  reports: { found: 1, invented: 0, right: 0.89, wrong: 0, sure: 0.7, kinds: 0.9 },
  held: { found: 1, invented: 0, right: 0.95, wrong: 0, sure: 0.68, kinds: 1 },
  later: { found: 1, invented: 1, right: 0.95, wrong: 0, sure: 0.69, kinds: 0.85 },
  further: { found: 0.98, invented: 1, right: 0.95, wrong: 0, sure: 0.68, kinds: 0.55 },
  unseen: { found: 0.98, invented: 0, right: 0.9, wrong: 0, sure: 0.67, kinds: 1 },
  fresh: { found: 0.98, invented: 1, right: 0.9, wrong: 0.025, sure: 0.73, kinds: 0.7 },
  shown: { found: 1, invented: 0, right: 1, wrong: 0, sure: 0.7, kinds: 1 },
};

/** Shares, but for `invented`, which is a count. */
type Least = Record<'found' | 'invented' | 'right' | 'wrong' | 'sure' | 'kinds', number>;

for (const [group, least] of Object.entries(groups)) {
  const scores = scoresIn(group);
  const all = sum([...scores.values()]);

  test(`of the ${scores.size} reports in ${group}, quotations are found and hardly one is invented`, () => {
    assert.ok(all.found / all.asked >= least.found, told(scores));
    assert.ok(all.invented <= least.invented, told(scores));
  });

  test(`of the ${scores.size} reports in ${group}, speakers are right where the text names one`, () => {
    assert.ok(all.right / all.named >= least.right, told(scores));
    assert.ok(all.wrongAndSure / all.asked <= least.wrong, told(scores));
    // Doubting everything would be right as well, and of no use.
    assert.ok(all.sure / all.named >= least.sure, told(scores));
  });

  test(`of the ${scores.size} reports in ${group}, pieces, forms and what is no speech are told apart`, () => {
    assert.equal(all.piecesRight, all.pieces, told(scores));
    assert.ok(all.forms / all.found >= 0.95, told(scores));
    assert.ok(all.kindsRight / all.kinds >= least.kinds, told(scores));
  });
}

function told(scores: Map<string, Score>): string {
  return [...scores]
    .flatMap(([name, { faults }]) => faults.map((each) => `${name} ${each}`))
    .join('\n');
}
