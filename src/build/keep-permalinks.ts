import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lostAddresses, publishedAddresses } from './permalinks.ts';

/**
 * Stops a build that loses an address which was ever published.
 *
 * @param contentDir where `permalinks.txt` keeps them
 * @param moved addresses that lead elsewhere now
 */
export function keepPermalinks(contentDir: string, moved: string[]): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lock = join(contentDir, 'permalinks.txt');
        if (!existsSync(lock)) return;
        const lost = lostAddresses(lock, publishedAddresses(fileURLToPath(dir)), moved);
        if (lost.length === 0) return;
        throw new Error(
          `Published addresses are gone:\n${lost.map((address) => `  ${address}`).join('\n')}\nBring them back, or name where they lead under “moved” in content/site.yml.`,
        );
      },
    },
  };
}
