import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Writes compressed copies beside every text file, for hosts that serve such: Brotli's and gzip's. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
          if (text.test(file) && file !== alone) {
            const bytes = readFileSync(join(root, file));
            writeFileSync(join(root, `${file}.br`), brotliCompressSync(bytes));
            writeFileSync(join(root, `${file}.gz`), gzipSync(bytes, { level: 9 }));
          }
      },
    },
  };
}

/** A host that has a copy answers with it. The worker is withdrawn by deleting this one file. */
const alone = 'offline.js';
const text = /\.(html|css|js|json|svg|xml|txt|csv|bib|ris|md|webmanifest)$/;
