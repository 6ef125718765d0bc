import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../reader/files-in.ts';
import { carried } from './carried.ts';
import { relativeCss } from './relative.ts';
import { wayUp } from './relative-links.ts';

/**
 * Puts into each page what its first paint needs, after the build. The files are then gone.
 *
 * It runs before the addresses become relative, since it finds the files by them.
 */
export function carryFirst(): AstroIntegration {
  let published = '/';

  return {
    name: 'carry-first',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site) published = new URL(config.site).pathname;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const used = new Set<string>();
        for (const path of filesIn(root)) {
          if (!path.endsWith('.html')) continue;
          const read = (address: string) => {
            used.add(address);
            return relativeCss(readFileSync(join(root, address), 'utf8'), wayUp(path, published));
          };
          const page = join(root, path);
          writeFileSync(page, carried(readFileSync(page, 'utf8'), read));
        }
        for (const address of used) rmSync(join(root, address));
      },
    },
  };
}
