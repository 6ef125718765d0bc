import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Score, scoreFile } from './score.ts';

/** The scores of all reports in a folder beside this file, by their names. */
export function scoresIn(folder: string): Map<string, Score> {
  const dir = join(import.meta.dirname, folder);
  const names = readdirSync(dir).flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []);
  return new Map(
    names.map((name) => [name, scoreFile(join(dir, `${name}.txt`), join(dir, `${name}.yml`))]),
  );
}
