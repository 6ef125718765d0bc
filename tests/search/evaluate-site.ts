// Asks the built site's search page the published queries, in a real browser, and prints how well it
// answers, by kind, and which it misses:
//   npm run eval:search [-- new-queries.json]
import { type Page, chromium } from '@playwright/test';
import type { Answer } from '../../src/finder/find.ts';
import type { Note } from '../../src/finder/notes.ts';
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
    notes: notes.map(toNote),
    answer:
      hits.length === 0
        ? 'none'
        : notes.some(({ text }) => /nearest/.test(text))
          ? 'nearest'
          : 'found',
    nearestWords: [],
  };
  const rank = rankOfGold(answer, gold, data);
  return { id, kind, expect, rank, answer: answer.answer, isFalse: isFalse(answer), ms };
}

/** A line that leads to a person or a term explains what is asked for; any other tells what is missing. */
function toNote({ text, href }: { text: string; href: string }): Note {
  const explained = /\/people\/(?<person>[^/#]+)|\/glossary\/#(?<term>.+)/.exec(href)?.groups;
  const { person, term } = explained ?? {};
  if (person) return { kind: 'person', from: text, id: person };
  return term ? { kind: 'entry', from: text, id: term } : { kind: 'absent', from: text };
}

/** Runs in the page: asks for a query as Enter does, and reads what stands there then. */
async function readAnswer(query: string) {
  const box = document.querySelector<HTMLInputElement>('#q');
  if (!box) throw new Error('The search page has no box.');
  const start = performance.now();
  box.value = query;
  box.form?.requestSubmit();
  const ms = performance.now() - start;
  // What stands below the first result is drawn after it.
  await new Promise((resolve) => setTimeout(resolve, 120));

  const items = [...document.querySelectorAll<HTMLElement>('#results [data-kind]')];
  const hits = items.map(({ dataset }) => ({
    kind: dataset['kind'] === 'quote' ? ('quote' as const) : ('passage' as const),
    id: dataset['id'] ?? '',
  }));
  const notes = [...document.querySelectorAll('#notes p')].map((note) => ({
    text: note.textContent,
    href: note.querySelector('a')?.href ?? '',
  }));
  return { ms, hits, notes };
}
