import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type { LaidCard } from './card.ts';
import { CardError } from './draw.ts';
import type * as thread from './thread.ts';

/**
 * {@link thread.draw} beside the other work, which goes on meanwhile.
 *
 * @returns an SVG document
 * @throws CardError as drawCard does
 */
export async function draw(card: LaidCard): Promise<string> {
  const drawn = (await run('draw', card)) as Awaited<ReturnType<typeof thread.draw>>;
  if ('refused' in drawn) throw new CardError(drawn.refused);
  return drawn.svg;
}

/** {@link thread.paint} beside the other work. @returns the bytes of a PNG */
export async function paint(svg: string): Promise<Buffer> {
  return Buffer.from((await run('paint', svg)) as Uint8Array);
}

function run(name: keyof typeof thread, task: unknown): Promise<unknown> {
  pool ??= new Tinypool({
    // The file itself: a bundle has no part that a thread could begin with.
    filename: resolve('src/cards/thread.ts'),
    minThreads: 0,
    maxThreads: availableParallelism(),
    // What the build was called with is not for a file.
    execArgv: [],
    // A thread reads the fonts when it begins, and ends with the build.
    idleTimeout: 1000,
  });
  return pool.run(task, { name });
}

let pool: Tinypool | undefined;
