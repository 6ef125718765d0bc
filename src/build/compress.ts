import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Writes a Brotli copy beside every text file, for hosts that serve such copies. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
          if (text.test(file))
            writeFileSync(
              join(root, `${file}.br`),
              brotliCompressSync(readFileSync(join(root, file))),
            );
      },
    },
  };
}

const text = /\.(html|css|js|json|svg|xml|txt|csv|bib|ris|md|webmanifest)$/;
