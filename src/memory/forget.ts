import { statSync, unlinkSync } from 'node:fs';
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
    if (statSync(file).mtimeMs < since) unlinkSync(file);
  }
}
