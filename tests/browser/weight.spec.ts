import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { readContent } from '../../src/reader/read-content.ts';
import { kindOf, limitsOf } from '../fixtures/limits.ts';
import { openComplete } from './complete.ts';
import { allPages, expect, outDir, test } from './site.ts';

const content = readContent(process.env['CONTENT_DIR'] ?? 'content');

// What the pages of a kind have beside their words is the same: the longest is the heaviest.
const byKind = Map.groupBy(
  allPages().sort((a, b) => sentBytes(b) - sentBytes(a)),
  kindAt,
);

test('a first visit on a phone to the longest page of a kind loads no more than it may', async ({
  browser,
  served,
}) => {
  expect(byKind.size).toBeGreaterThan(15);
  const found: string[] = [];
  for (const [kind, [longest = '']] of byKind) {
    const { total, requests } = limitsOf(kind);
    const { bytes, files } = await load(browser, new URL(longest, served).href);
    const said = `${longest}: ${bytes} bytes in ${files.length} requests, ${files.join(' ')}`;
    if (bytes > total || files.length > requests) found.push(said);
    if (bytes < 20_000) found.push(`${said} is too little to be a page`);
  }
  expect(found).toEqual([]);
});

test('a file that a page loads too much is seen', async ({ browser, served }) => {
  const address = new URL('about/', served).href;
  const bare = await load(browser, address);
  const planted = await load(browser, address, 'scripts/partner-map.js');
  const isPlanted = (file: string) => file.includes('partner-map.js');
  expect(planted.files.filter(isPlanted)).toHaveLength(1);
  expect(bare.files.filter(isPlanted)).toHaveLength(0);
  expect(planted.bytes).toBeGreaterThan(bare.bytes + 15_000);
});

function kindAt(page: string): string {
  return kindOf(`/${page}`.replace('/./', '/'), content);
}

function sentBytes(page: string): number {
  return statSync(join(outDir, `${page.replace(/(^\.\/|\/)$/, '$&index.html')}.br`)).size;
}

/**
 * What somebody who has never been there loads until the page is complete, and the map's script beyond it
 * where the map is near. Not counted: the icon, which the browser asks for when it likes, and what is
 * fetched for later pages.
 *
 * @param planted a script that the page is made to load as well
 */
async function load(browser: Browser, address: string, planted?: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (planted)
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const script = `<script src="../${planted}" defer></script></body>`;
      const body = (await response.text()).replace('</body>', script);
      await route.fulfill({ response, body });
    });
  const asked = await openComplete(page, address);
  const counted = asked.filter((request) => !request.url().endsWith('.svg'));
  const sizes = await Promise.all(counted.map((request) => request.sizes()));
  await context.close();
  return {
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    files: counted.map((request) => new URL(request.url()).pathname),
  };
}

interface Visit {
  /** Of all files, without the headers of the answers. */
  bytes: number;
  files: string[];
}
