import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * Makes something of a folder, by one function for each thing, or gives what was made of it before if no file has changed since.
 *
 * The settings of a build, its collections and its pages all ask for the content, and each of them is a
 * program of its own to the bundler: what they share hangs on the process.
 */
export function kept<T>(dir: string, what: string, make: () => T): T {
  shared[name] ??= new Map();
  const all = shared[name];
  const state = stateOf(dir);
  const key = `${what} ${dir}`;
  const known = all.get(key);
  if (known?.state === state) return known.made as T; // made by the same function of the same folder
  const made = make();
  all.set(key, { state, made });
  return made;
}

/** Which files there are, and when and how large each was last written. */
function stateOf(dir: string): string {
  return filesIn(dir)
    .map((file) => {
      const { mtimeMs, ctimeMs, size } = statSync(join(dir, file));
      return [file, mtimeMs, ctimeMs, size].join(' ');
    })
    .join('\n');
}

const name = Symbol.for('what was read of content folders');
const shared = globalThis as { [name]?: Map<string, Kept> };

interface Kept {
  state: string;
  made: unknown;
}
