import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../reader/files-in.ts';
import type { Kept } from '../model/kept.ts';
import { bundle } from './bundle.ts';
import { packFiles } from './pack.ts';

/**
 * Writes what a reader without a network has: all pages, with what they load, in one file, and the
 * worker that keeps and serves it. One file is kept whole or not at all, so that editions never mix.
 */
export function keepOffline(): AstroIntegration {
  return {
    name: 'keep-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { pack, whole } = await fitting(root);
        const id = createHash('sha256').update(pack).digest('hex').slice(0, 12);
        const kept: Kept = {
          id,
          pack: `offline.${id}.pack`,
          whole,
          read: Math.floor((most - pack.length) / largestCard(root)),
        };
        writeFileSync(join(root, kept.pack), pack);
        const worker = await bundle('src/islands/offline-worker.ts');
        writeFileSync(join(root, 'offline.js'), `self.kept=${JSON.stringify(kept)};${worker}`);
        const pages = whole ? 'all pages' : 'no page before it is read';
        logger.info(`${pages}, ${(pack.length / 1024).toFixed(0)} KB`);
      },
    },
  };
}

/** What a browser is asked to keep at the most, in bytes. */
const most = 2.5 * 1024 * 1024;
/** What the files for the whole site may take of it; the rest is for cards. */
const mostPacked = 0.8 * most;
/** More bytes than this never become so few: no page is packed to a twentieth. */
const mostRaw = 20 * mostPacked;

/** A pack of all files, or of those that every page needs where all would be too many. */
async function fitting(root: string): Promise<{ pack: Buffer; whole: boolean }> {
  const paths = filesIn(root).filter((path) => needed.test(path));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  const packed = (some: string[]) =>
    packFiles(new Map(some.map((path) => [path, readFileSync(join(root, path))])));

  const pack = bytes <= mostRaw ? await packed(paths) : undefined;
  if (pack && pack.length <= mostPacked) return { pack, whole: true };
  return { pack: await packed(paths.filter((path) => everyPageNeeds.test(path))), whole: false };
}

/** Pages and what they load: not the copies in other forms, which a reader takes along by hand. */
const needed =
  /\.html$|^(scripts|styles|fonts|_astro|map)\/.+\.(js|json|css|woff2|svg)$|^favicon\.svg$|^pagefind\/.+(?<!\.br|\.gz)$|^data\/[^/]+\.json$/;
const everyPageNeeds = /^404\.html$|^(scripts|styles|fonts|_astro)\/|^favicon\.svg$/;

function largestCard(root: string): number {
  const cards = filesIn(root)
    .filter((path) => path.endsWith('.png'))
    .map((path) => statSync(join(root, path)).size);
  return Math.max(1024, ...cards);
}
