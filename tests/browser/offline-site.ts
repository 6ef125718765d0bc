import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { AstroIntegrationLogger } from 'astro';
import { keepOffline } from '../../src/build/keep-offline.ts';
import { outDir, test as base } from './site.ts';
import { serveSwitched } from './switched.ts';

/** A test with the site behind a network that can be switched, and with its worker. */
export const test = base.extend<{ site: Awaited<ReturnType<typeof serveSwitched>> }>({
  site: async ({ browserName: _ }, use) => {
    const site = await serveSwitched(outDir);
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.address),
});

/** Opens a page, and waits until the site is kept and the next page comes from what is kept. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Another edition of the built site, changed before it is packed. */
export async function another(act: (root: string) => void): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(outDir, root, { recursive: true });
  for (const file of readdirSync(root).filter((name) => /^offline\./.test(name)))
    rmSync(join(root, file));
  act(root);
  const logger = { info: () => {} } as unknown as AstroIntegrationLogger;
  const done = keepOffline().hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${root}/`), logger, pages: [], assets: new Map() });
  return root;
}

/** Changes a text in a file. */
export function change(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
