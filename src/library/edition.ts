import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../reader/files-in.ts';
import { isPassedOver } from '../reader/passed-over.ts';
import { contentDir } from './place.ts';

/** What tells this content from any other: eight digits of a hash of its files and their names. */
export const edition = editionOf(contentDir);

/** @param dir a folder of content; what is nobody’s content in it does not count */
export function editionOf(dir: string): string {
  const hash = createHash('sha256');
  // Where files are checked out with other line ends, they are the same edition.
  for (const file of filesIn(dir).filter((each) => !isPassedOver(each)))
    hash.update(`${file}\n${readFileSync(join(dir, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 8);
}
