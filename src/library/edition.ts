import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isPassedOver } from '../reader/passed-over.ts';
import { contentDir } from './place.ts';

/** What tells this content from any other: eight digits of a hash of its files and their names. */
export const edition = editionOf(contentDir);

/** @param dir a folder of content; what is nobody’s content in it does not count */
export function editionOf(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(dir, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((file) => !isPassedOver(file))
    .sort();
  // Where files are checked out with other line ends, they are the same edition.
  for (const file of files)
    hash.update(`${file}\n${readFileSync(join(dir, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 8);
}
