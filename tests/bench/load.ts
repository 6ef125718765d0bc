// Measures how soon the built site's pages stand on a slow phone, beside pages with nothing on them
// but the same words, and prints the table:
//   npm run bench:load
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { outDir, pageAt, readBuilt } from '../site/built.ts';
import { writeBare } from './bare.ts';
import { slowLine } from './slow-line.ts';

const line = { roundTrip: 150, kilobits: 1600 };
/** The processor is slowed so many times. */
const slowness = 4;
/** With five, the same page differs by 40 ms from one run of this to the next. */
const runs = 15;

const site = readBuilt(outDir);
const pages = {
  article: longest(/^\/statements\/.+/),
  quotation: longest(/^\/quotes\/.+/),
  home: '/',
};

/** The address of the page of a kind that has the most HTML. */
function longest(kind: RegExp): string {
  const [first] = site.pages
    .filter(({ address }) => kind.test(address))
    .sort((a, b) => b.html.length - a.html.length);
  if (!first) throw new Error(`No page of ${outDir} has an address like ${kind}.`);
  return first.address;
}

const dir = mkdtempSync(join(tmpdir(), 'bare-'));
for (const [name, address] of Object.entries(pages)) writeBare(dir, name, pageAt(site, address));

const servers = await Promise.all(
  [outDir, dir].map((each) => listen({ dir: each, port: 0, host: 'localhost', base: '/' })),
);
const [ours, bare] = await Promise.all(
  servers.map(({ address }) => slowLine(Number(new URL(address).port), line)),
);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});

console.log(
  `${line.kilobits} kbit/s, ${line.roundTrip} ms, processor ÷ ${slowness}, median of ${runs}, cold`,
);
console.log('page        form    FCP    LCP  complete  requests      CLS');
for (const [name, address] of Object.entries(pages)) {
  const forms = {
    ours: `http://localhost:${ours?.port}${address}`,
    alone: `http://localhost:${bare?.port}/alone/${name}/`,
    bare: `http://localhost:${bare?.port}/bare/${name}/`,
    floor: `http://localhost:${bare?.port}/floor/${name}/`,
  };
  const seen: Record<string, Visit[]> = { ours: [], alone: [], bare: [], floor: [] };
  // In turns, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++)
    for (const [form, url] of Object.entries(forms)) seen[form]?.push(await visit(browser, url));
  for (const [form, visits] of Object.entries(seen)) printRow(name, form, visits);
}
await browser.close();
for (const { server } of servers) server.close();
ours?.close();
bare?.close();
rmSync(dir, { recursive: true });

/** Opens an address as somebody who has never been there. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    // What a worker keeps for later would still be on the line when the next visit begins.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  let requests = 0;
  let complete = 0;
  page.on('request', () => requests++);
  await page.addInitScript(() => {
    const seen = { lcp: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  complete = requests;
  // Fonts and what a script fetches in a quiet moment come after the load.
  await page.waitForTimeout(1500);
  const found = await page.evaluate(() => {
    const { lcp, shift } = (window as unknown as { seen: { lcp: number; shift: number } }).seen;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [load] = performance.getEntriesByType('navigation');
    const end = (load as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? Number.NaN;
    return { fcp: paint?.startTime ?? Number.NaN, lcp, shift, load: end };
  });
  await context.close();
  return { ...found, requests: complete };
}

function printRow(name: string, form: string, visits: Visit[]): void {
  const of = (key: keyof Visit) => median(visits.map((each) => each[key]));
  const ms = (key: keyof Visit) => of(key).toFixed(0);
  console.log(
    name.padEnd(11),
    form.padEnd(6),
    ms('fcp').padStart(4),
    ms('lcp').padStart(6),
    ms('load').padStart(9),
    ms('requests').padStart(9),
    of('shift').toFixed(4).padStart(8),
  );
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

interface Visit {
  fcp: number;
  lcp: number;
  load: number;
  requests: number;
  shift: number;
}

interface Shift {
  value: number;
}
