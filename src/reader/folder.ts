import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../model/nearest.ts';
import { decode, empty } from './decode.ts';
import type { Clue, Fault } from './fault.ts';
import { filesIn } from './files-in.ts';
import { isPassedOver } from './passed-over.ts';
import { Source, placeIn } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** The files of a content folder, taken one by one; what nobody takes is a stray. */
export class Folder {
  readonly faults: Fault[] = [];
  readonly sources = new Map<string, Source>();
  /** Files that could not be taken apart: of these nothing is known but their names. */
  readonly unreadable = new Set<string>();
  readonly #dir: string;
  readonly #taken = new Set(['README.md', 'words.txt', 'citation-styles/README.md']);
  /** By folder, how the names of its files end. */
  readonly #endings = new Map<string, string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  has(path: string): boolean {
    return existsSync(join(this.#dir, path));
  }

  /** The names of the files of a folder within it, in order, without `index.md`. */
  list(folder: string, ending: string): string[] {
    this.#endings.set(folder, ending);
    if (this.has(folder))
      return readdirSync(join(this.#dir, folder))
        .filter((file) => file.endsWith(ending) && file !== 'index.md' && !isPassedOver(file))
        .sort();
    this.fault(name(folder), 'the folder', 'is missing. Make it, or name another in site.yml.');
    return [];
  }

  /** A file taken apart; without it there is a fault. */
  source(path: string, isMarkdown: boolean): Source | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    try {
      const source = new Source(text, { isMarkdown });
      this.sources.set(name(path), source);
      if (typeof source.data === 'object' && source.data !== null) return source;
      this.fault(name(path), 'the file', source.data == null ? empty : fieldless);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { message, offset } = error;
      this.faults.push({ file: name(path), field: 'the YAML', message, ...placeIn(text, offset) });
    }
    this.unreadable.add(name(path));
    return undefined;
  }

  /** The text of a file; without any there is a fault. */
  text(path: string): string | undefined {
    this.#taken.add(path);
    try {
      return decode(readFileSync(join(this.#dir, path)));
    } catch (error) {
      this.fault(name(path), 'the file', toMessage(error));
      this.unreadable.add(name(path));
      return undefined;
    }
  }

  fault(file: string, field: string, message: string, clue?: Clue): void {
    this.faults.push({ file, field, message, clue });
  }

  refuseStrays(): void {
    for (const path of filesIn(this.#dir))
      if (!this.#taken.has(path) && !isPassedOver(path))
        this.fault(name(path), 'the file', `has no place here. ${this.#placeFor(path)}`);
  }

  #placeFor(path: string): string {
    const [folder = '', ...file] = path.split('/');
    const ending = this.#endings.get(folder);
    if (file.length > 1 && ending) return `A file of ${folder}/ stands in no folder within it.`;
    if (file.length === 1 && ending) return `A file of ${folder}/ ends with ${ending}.`;
    const missing = [...this.#taken].filter((each) => !this.has(each));
    const meant = nearest(path, missing);
    return meant ? `Did you mean “${meant}”?` : 'Check its folder and its ending.';
  }
}

/** What a file is called in messages. */
export function name(path: string): string {
  return `content/${path}`;
}

const fieldless =
  'has no fields. A field is a name, a colon, an ordinary space and a value; an entry of a list begins with a hyphen and a space.';

function toMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException; // thrown by the disk or by `decode`
  if (code === 'ENOENT') return 'is missing. Write it: content/README.md says what it holds.';
  return code ? `cannot be read (${code}). Put a file that can in its place.` : message;
}
