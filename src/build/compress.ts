import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { forget } from '../memory/forget.ts';
import { nameOf, placeOf } from '../memory/place.ts';
import { recall } from '../memory/recall.ts';
import { filesIn } from '../reader/files-in.ts';

/**
 * Writes compressed copies beside every text file, for hosts that serve such: Brotli's and gzip's. As
 * the last that makes something anew, it drops what no build of the last month has used.
 */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesIn(root).filter((file) => text.test(file) && file !== alone);
        const bytes = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
        const effort = bytes > large ? 10 : 11;
        // As many at once as there are processors, each taking the next file that is left.
        const left = files.values();
        const write = async () => {
          for (const file of left) await writeCopies(join(root, file), effort);
        };
        await Promise.all(Array.from({ length: availableParallelism() }, write));
        forget(30);
      },
    },
  };
}

async function writeCopies(file: string, effort: number): Promise<void> {
  const bytes = await readFile(file);
  const name = nameOf([process.versions.brotli ?? '', String(effort), bytes], '.br');
  const brotli = () => toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
  const [br, gz] = await Promise.all([
    recall(placeOf('compressed'), name, brotli),
    toGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Bytes of text above which Brotli takes less trouble: of 34 MB of pages, in 11 seconds of a processor
 * and not 25, it makes 2 % more bytes. An effort of 9 takes as long for 9 % more.
 */
const large = 16 * 1024 * 1024;

/** A host that has a copy answers with it. The worker is withdrawn by deleting this one file. */
const alone = 'offline.js';
const text = /\.(html|css|js|json|svg|xml|txt|csv|bib|ris|md|webmanifest)$/;
