import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The paths of all files below a folder, relative to it, with forward slashes, in order.
 *
 * @param dir the folder
 */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
