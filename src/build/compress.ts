import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Writes compressed copies beside every text file, for hosts that serve such: Brotli's and gzip's. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => text.test(file) && file !== alone)
          .map((file) => join(root, file));
        // At once: they run on all processors.
        await Promise.all(files.map(writeCopies));
      },
    },
  };
}

async function writeCopies(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [br, gz] = await Promise.all([toBrotli(bytes), toGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A host that has a copy answers with it. The worker is withdrawn by deleting this one file. */
const alone = 'offline.js';
const text = /\.(html|css|js|json|svg|xml|txt|csv|bib|ris|md|webmanifest)$/;
