// Asks the built site's search page the published queries, in a real browser, and prints how well it
// answers, by kind, and which it misses:
//   npm run eval:search [-- new-queries.json]
import { type Page, chromium } from '@playwright/test';
import type { Answer } from '../../src/finder/find.ts';
import { listen } from '../../src/server/listen.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { realData } from './content.ts';
import { printFigures } from './print.ts';
import { published } from './published.ts';
import { type Result, type TestQuery, isFalse, rankOfGold } from './score.ts';

const queries = published(process.argv[2] ?? 'queries.json');
const data = realData();

const { server, address } = await listen({
  dir: process.env['OUT_DIR'] ?? 'dist',
  port: 0,
  host: 'localhost',
  base: '/',
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.goto(`${address}search/`);

const results: Result[] = [];
for (const query of queries) results.push(await ask(page, query));
await browser.close();
server.close();
printFigures(results, queries);

async function ask(page: Page, { id, kind, q, expect, repeat, gold }: TestQuery): Promise<Result> {
  const { ms, hits, notes } = await page.evaluate(readAnswer, q.repeat(repeat ?? 1));
  const answer: Answer = {
    hits: hits.map((hit) => ({ ...hit, score: 0, marks: [], missing: [] })),
    notes: notes.map((from) => ({ kind: 'absent', from })),
    answer:
      hits.length === 0 ? 'none' : notes.some((note) => /nearest/.test(note)) ? 'nearest' : 'found',
    nearestWords: [],
  };
  const rank = rankOfGold(answer, gold, data);
  return { id, kind, expect, rank, answer: answer.answer, isFalse: isFalse(answer), ms };
}

/** Runs in the page: types a query and reads what stands there then. */
function readAnswer(query: string) {
  const box = document.querySelector<HTMLInputElement>('#q');
  if (!box) throw new Error('The search page has no box.');
  const start = performance.now();
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  const ms = performance.now() - start;

  const items = [...document.querySelectorAll<HTMLElement>('#results [data-kind]')];
  const hits = items.map(({ dataset }) => ({
    kind: dataset['kind'] === 'quote' ? ('quote' as const) : ('passage' as const),
    id: dataset['id'] ?? '',
  }));
  const notes = [...document.querySelectorAll('#notes p')].map((note) => note.textContent ?? '');
  return { ms, hits, notes };
}
