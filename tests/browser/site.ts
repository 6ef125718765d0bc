import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';

export { expect } from '@playwright/test';

/** The built folder that is tested. */
export const outDir = resolve(join(import.meta.dirname, '../..'), process.env['OUT_DIR'] ?? 'dist');

/** A test with the site at hand: each worker serves it at a free port, and `page.goto('./')` finds it. */
export const test = base.extend<object, { served: string }>({
  served: [
    async ({ browserName: _browser }, use) => {
      const site = await serve('/');
      await use(site.address);
      site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ served }, use) => use(served),
});

/** Has a page take itself for one that came after so many milliseconds: by that it chooses its fonts. */
export function comesAfter(responseStart: number): void {
  const visit = { requestStart: 0, responseStart } as PerformanceNavigationTiming;
  performance.getEntriesByType = () => [visit];
}

/** Serves the built site below a path. */
export async function serve(base: string): Promise<{ address: string; close: () => void }> {
  const { server, address } = await listen({ dir: outDir, port: 0, host: 'localhost', base });
  return { address, close: () => server.close() };
}

/** The addresses of all pages, relative to the site's: `./`, `quotes/some-id/`, `404.html`. */
export function allPages(): string[] {
  if (!existsSync(outDir)) throw new Error(`There is no site in ${outDir}: npm run build`);
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, '') || './')
    .sort();
}
