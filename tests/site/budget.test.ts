import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { type Page, outDir, readBuilt } from './built.ts';
import { none } from './none.ts';
import { fontBytes, weigh } from './weight.ts';

const KB = 1024;
const limits = {
  readable: 14 * KB,
  // Half a KB has the next page made ready before it is opened, and fonts fetched on a quick line.
  quotation: 12.5 * KB,
  script: 3 * KB,
  requests: 3,
  fonts: 60 * KB,
};

const site = readBuilt(outDir);
const content = readContent(process.env['CONTENT_DIR'] ?? 'content');
const sections: string[] = Object.values(content.site.sections);
const pages = site.pages.map((page) => ({ page, kind: kindOf(page), ...weigh(site, page) }));
const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();

// Pages to look something up in, not to read through: they may pass the limits of a page to read.
const own: Record<string, { readable?: number; requests?: number; why: string }> = {
  section: {
    readable: 15 * KB,
    why: 'one has two programs side by side and a card for each of eleven areas',
  },
  sources: {
    readable: 34 * KB,
    why: 'some 230 sources and all paragraphs, each with its uses, and the way to a copy',
  },
  read: {
    readable: 36 * KB,
    requests: 4,
    why: 'nine minutes of text with fifty notes, the world drawn once, and a script that moves it',
  },
  outcomes: {
    readable: 24 * KB,
    why: 'fourteen claims with all that is known of each, and a style sheet of its own',
  },
  argument: { requests: 4, why: 'a filter of its own' },
  home: { readable: 38 * KB, requests: 5, why: 'the map, below the story in five points' },
  map: { readable: 54 * KB, requests: 5, why: 'the world is drawn in the page, without script' },
  timeline: {
    readable: 23 * KB,
    why: 'some hundred events with their sources, and a style sheet of its own',
  },
  search: {
    readable: 17 * KB,
    requests: 4,
    why: 'all quotations are in it, with their actions, every filter, and the data to find them in two scripts',
  },
  check: { requests: 4, why: 'a script of its own' },
  verify: { requests: 4, why: 'a script of its own' },
};

for (const kind of kinds) {
  const { readable, requests } = { ...limits, ...own[kind] };

  test(`${kind}: readable within ${readable / KB} KB, in at most ${requests} requests`, () => {
    const these = pages.filter((each) => each.kind === kind);
    none(these.filter((each) => each.readable > readable).map(toLine));
    none(these.filter((each) => each.requests > requests).map(toLine));
  });
}

test('a page to read has at most 3 KB of script', () => {
  const heavy = pages.filter(({ kind, script }) => !own[kind] && script > limits.script);
  none(heavy.map(toLine));
});

test('a quotation’s page is at most 12.5 KB without fonts', () => {
  const heavy = pages.filter(({ kind, all }) => kind === 'quotation' && all > limits.quotation);
  none(heavy.map(toLine));
});

test('the field in the header fetches at most 16 KB once a reader goes there', () => {
  const files = ['scripts/quick-search.js', 'scripts/quick-data.json', 'styles/quick-search.css'];
  const bytes = files.reduce((sum, file) => sum + statSync(join(outDir, `${file}.br`)).size, 0);
  assert.ok(bytes <= 16 * KB, `${bytes} bytes`);
});

test('all fonts together are at most 60 KB', () => {
  const bytes = fontBytes(site);
  assert.ok(bytes > 0 && bytes <= limits.fonts, `${bytes} bytes`);
});

test('the heaviest page of each kind, as measured', (t) => {
  for (const kind of kinds) {
    const [heaviest] = pages
      .filter((each) => each.kind === kind)
      .sort((a, b) => b.readable - a.readable);
    assert.ok(heaviest && heaviest.readable > KB, `${kind} weighs next to nothing`);
    t.diagnostic(`${kind.padEnd(12)} ${toLine(heaviest)}`);
  }
  t.diagnostic(`fonts        ${fontBytes(site)} bytes`);
});

function kindOf({ address }: Page): string {
  const [folder = '', id = ''] = address.replace('.html', '').split('/').filter(Boolean);
  if (address === '/') return 'home';
  if (sections.includes(folder)) return id ? 'entry' : 'section';
  if (folder === 'map') return folder;
  if (content.quotes.has(id)) return 'quotation';
  return content.people.has(id) ? 'person' : id || folder;
}

function toLine({ page, readable, script, all, requests }: (typeof pages)[number]): string {
  return `${page.address}: ${readable} bytes to be readable, script ${script}, all ${all}, ${requests} requests`;
}
