import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../reader/files-in.ts';
import { relativeCss, relativeHtml } from './relative.ts';

/**
 * Makes every address on the site relative after the build, so that one build works at a domain's
 * root, in any folder, and from a disk.
 *
 * 404.html is served at every depth; its addresses stay absolute, below the path that the site is
 * published under.
 */
export function relativeLinks(): AstroIntegration {
  let published = '/';

  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site) published = new URL(config.site).pathname;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of filesIn(root)) {
          const base = wayUp(path, published);
          if (path.endsWith('.css')) rewrite(join(root, path), (css) => relativeCss(css, base));
          if (path.endsWith('.html')) rewrite(join(root, path), (html) => relativeHtml(html, base));
        }
      },
    },
  };
}

/**
 * The way from a file up to the site's root: `../../` for `quotes/some-id/index.html`.
 *
 * @param published the path that the site is published under, from which 404.html needs it
 */
export function wayUp(path: string, published: string): string {
  if (path === '404.html') return published;
  const depth = posix.dirname(path) === '.' ? 0 : posix.dirname(path).split('/').length;
  return '../'.repeat(depth) || './';
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
