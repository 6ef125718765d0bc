import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../reader/files-in.ts';
import { memory } from './place.ts';

/**
 * Deletes what no build has used for some time.
 *
 * @param days since a build used it last
 */
export function forget(days: number, folder = memory): void {
  const since = Date.now() - days * 24 * 60 * 60 * 1000;
  for (const path of filesIn(folder)) {
    const file = join(folder, path);
    // A build that runs at the same time may have given it its name, or deleted it, meanwhile.
    const known = statSync(file, { throwIfNoEntry: false });
    if (known && known.mtimeMs < since) rmSync(file, { force: true });
  }
}
