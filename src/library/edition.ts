import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './place.ts';

/** What tells this content from any other: eight digits of a hash of its files and their names. */
export const edition = editionOf(contentDir);

/** What begins with a dot in the folder does not count. */
function editionOf(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name).slice(dir.length).replaceAll('\\', '/'))
    .sort();
  // Where files are checked out with other line ends, they are the same edition.
  for (const file of files)
    hash.update(`${file}\n${readFileSync(join(dir, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 8);
}
