import { type Browser, type Page, chromium } from '@playwright/test';
import { readContent } from '../../src/reader/read-content.ts';
import { listen } from '../../src/server/listen.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { typedWithSlips } from '../fixtures/slips.ts';
import { slowLine } from './slow-line.ts';

/**
 * Asks the search page of a built site in a browser, cold, and then for many quotations by six words
 * with two slips.
 *
 * @param dir the built site
 * @param contentDir what it was built from
 */
export async function searchCost(dir: string, contentDir: string): Promise<SearchCost> {
  const { server, address } = await listen({ dir, port: 0, host: 'localhost', base: '/' });
  const line = await slowLine(Number(new URL(address).port), { roundTrip: 150, kilobits: 1600 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const asked = queriesFor(contentDir);
    const first = asked.slice(0, visits);
    const here = await coldVisits(browser, address, first);
    const slow = await coldVisits(browser, `http://localhost:${line.port}/`, first);
    return {
      firstBytes: Math.max(...here.map(({ bytes }) => bytes)),
      firstMs: median(here.map(({ ms }) => ms)),
      slowMs: median(slow.map(({ ms }) => ms)),
      asked: asked.length,
      rightFirst: await shareRight(browser, address, asked),
    };
  } finally {
    await browser.close();
    line.close();
    server.close();
  }
}

const visits = 5;
const mostAsked = 200;

/** Quotations from all over the archive, each with what a reader may type for it. */
function queriesFor(contentDir: string): Asked[] {
  const ids = [...readContent(contentDir).quotes];
  const step = Math.max(1, Math.floor(ids.length / mostAsked));
  return ids.flatMap(([id, { data }], at) => {
    const typed = at % step === 0 ? typedWithSlips(data.text, at) : undefined;
    return typed ? [{ id, typed }] : [];
  });
}

async function coldVisits(browser: Browser, address: string, asked: Asked[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const each of asked) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(noteFirstResult);
    await ask(page, address, each);
    seen.push(await page.evaluate(untilFirstResult));
    await context.close();
  }
  return seen;
}

/** Runs in the page: notes when the first result stands. */
function noteFirstResult(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#results li[data-kind] mark')) return;
    Object.assign(window, { firstResult: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: when that was, and what had been fetched by then, fonts apart. */
function untilFirstResult(): Seen {
  const { firstResult: ms = performance.now() } = window as { firstResult?: number };
  const entries = ['navigation', 'resource'].flatMap(
    (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[], // what these types are
  );
  const bytes = entries
    .filter(({ name, responseEnd }) => !name.endsWith('.woff2') && responseEnd <= ms)
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return { ms, bytes };
}

async function shareRight(browser: Browser, address: string, asked: Asked[]): Promise<number> {
  const page = await browser.newPage();
  let right = 0;
  for (const each of asked) if ((await ask(page, address, each)) === each.id) right++;
  await page.close();
  return right / asked.length;
}

/** The id of the first quotation that stands; nothing where none is found. */
async function ask(page: Page, address: string, { typed }: Asked): Promise<string | undefined> {
  await page.goto(`${address}search/?q=${encodeURIComponent(typed)}`, { waitUntil: 'commit' });
  // A row is marked once it answers; without an answer a line says so.
  const answered = page.locator('#results li[data-kind] mark, #notes p').first();
  await answered.waitFor({ state: 'attached', timeout: 60_000 });
  const first = page.locator('#results li[data-kind=quote]').first();
  return (await first.count()) > 0
    ? ((await first.getAttribute('data-id')) ?? undefined)
    : undefined;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

interface Seen {
  ms: number;
  bytes: number;
}

interface Asked {
  /** Of the quotation that is meant. */
  id: string;
  typed: string;
}

/** What a search costs, and how well it answers. */
export interface SearchCost {
  /** The most of a few cold visits until the first quotation stands, page and scripts included, fonts not. */
  firstBytes: number;
  firstMs: number;
  /** The same on a phone's line: 1,600 kbit/s, 150 ms there and back. */
  slowMs: number;
  asked: number;
  /** The share of queries whose quotation comes first. */
  rightFirst: number;
}
