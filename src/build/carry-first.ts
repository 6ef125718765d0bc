import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../reader/files-in.ts';
import { carried } from './carried.ts';
import { relativeCss } from './relative.ts';
import { wayUp } from './relative-links.ts';
import { wordsOf } from './used-style.ts';

/**
 * Puts into each page what its first paint needs, and its small scripts, after the build. Files that no
 * page asks for any more are then gone.
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
        const read = new Set<string>();
        const asked = new Set<string>();
        const paths = filesIn(root);
        const textAt = (path: string) => readFileSync(join(root, path), 'utf8');
        const words = wordsOf(paths.filter((path) => path.endsWith('.js')).map(textAt));
        for (const path of paths) {
          if (!path.endsWith('.html')) continue;
          const textOf = (address: string) => {
            read.add(address);
            return relativeCss(textAt(address), wayUp(path, published));
          };
          const page = join(root, path);
          const html = carried(textAt(path), textOf, words);
          writeFileSync(page, html);
          for (const address of read) if (html.includes(`src="${address}"`)) asked.add(address);
        }
        for (const address of read) if (!asked.has(address)) rmSync(join(root, address));
      },
    },
  };
}
