import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ledgerSchema } from '../schemas/ledger.ts';
import type { Fault } from './fault.ts';
import { check, readMarkdown, readYaml } from './parse.ts';

/** Files of the content folder, taken down one by one; what nobody takes is a stray. */
export class Shelf {
  readonly #dir: string;
  readonly #faults: Fault[];
  readonly #taken = new Set(['README.md', 'permalinks.txt', 'words.txt']);

  constructor(dir: string, faults: Fault[]) {
    this.#dir = dir;
    this.#faults = faults;
  }

  table<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
    const text = this.#take(file);
    if (text === undefined) return undefined;
    const data = readYaml(text, name(file), this.#faults);
    // A file that cannot be read has its fault already.
    if (data === undefined) return undefined;
    return check(schema, data ?? undefined, name(file), this.#faults);
  }

  rows<S extends z.ZodObject>(file: string, schema: S): Map<string, z.output<S>> {
    const rows = this.table(file, z.array(z.looseObject({ id: z.string() }))) ?? [];
    const found = new Map<string, z.output<S>>();

    for (const row of rows) {
      const where = `${name(file)} (${row.id})`;
      const data = check(schema, row, where, this.#faults);
      if (found.has(row.id))
        this.#fault(where, 'id', 'stands twice. Give each row an id of its own.');
      if (data) found.set(row.id, data);
    }
    return found;
  }

  folderOfYaml<S extends z.ZodType>(folder: string, schema: S): Map<string, Row<z.output<S>>> {
    const found = new Map<string, Row<z.output<S>>>();
    for (const file of this.#list(folder, '.yml')) {
      const data = this.table(file, schema);
      if (data) found.set(idOf(file), { id: idOf(file), file: name(file), data });
    }
    return found;
  }

  folderOfMarkdown<S extends z.ZodType>(folder: string, schema: S): Map<string, Doc<z.output<S>>> {
    const found = new Map<string, Doc<z.output<S>>>();
    for (const file of this.#list(folder, '.md')) {
      const doc = this.document(file, idOf(file), schema);
      if (doc) found.set(doc.id, doc);
    }
    return found;
  }

  document<S extends z.ZodType>(file: string, id: string, schema: S): Doc<z.output<S>> | undefined {
    const text = this.#take(file);
    if (text === undefined) return undefined;
    const read = readMarkdown(text, name(file), this.#faults);
    if (!read) return undefined;
    const data = check(schema, read.data, name(file), this.#faults);
    return data && { id, file: name(file), data, body: read.body };
  }

  /** The ledger, or `undefined` before it was first made. */
  ledger(): z.output<typeof ledgerSchema> | undefined {
    if (!existsSync(join(this.#dir, 'ledger.json'))) return undefined;
    return this.table('ledger.json', ledgerSchema);
  }

  refuseStrays(): void {
    const files = readdirSync(this.#dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.#dir, '/').length))
      .map((file) => file.replaceAll('\\', '/'));

    for (const file of files.filter((each) => !this.#taken.has(each)))
      this.#fault(name(file), 'the file', 'has no place here. Check its folder and its ending.');
  }

  #list(folder: string, ending: string): string[] {
    if (!existsSync(join(this.#dir, folder))) {
      this.#fault(name(folder), 'the folder', 'is missing. Make it, or name another in site.yml.');
      return [];
    }
    return readdirSync(join(this.#dir, folder))
      .filter((file) => file.endsWith(ending) && file !== 'index.md')
      .sort()
      .map((file) => `${folder}/${file}`);
  }

  #take(file: string): string | undefined {
    this.#taken.add(file);
    if (existsSync(join(this.#dir, file))) return readFileSync(join(this.#dir, file), 'utf8');
    this.#fault(
      name(file),
      'the file',
      'is missing. Write it: content/README.md says what it holds.',
    );
    return undefined;
  }

  #fault(file: string, field: string, message: string): void {
    this.#faults.push({ file, field, message });
  }
}

function name(file: string): string {
  return `content/${file}`;
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

/** One file that is a row of data: its id is its name. */
export interface Row<D> {
  id: string;
  /** Path as an editor knows it. */
  file: string;
  data: D;
}

/** One Markdown file. */
export interface Doc<D> extends Row<D> {
  /** The Markdown below the frontmatter. */
  body: string;
}
