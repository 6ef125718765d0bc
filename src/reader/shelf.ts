import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { id as idSchema } from '../schemas/fields.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { decode, empty } from './decode.ts';
import type { Fault } from './fault.ts';
import { check, readMarkdown, readYaml } from './parse.ts';
import { filesIn } from './files-in.ts';
import { isPassedOver } from './passed-over.ts';
import { unfitIn } from './unfit.ts';

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
    const data = this.#data(file);
    // A file that cannot be read has its fault already.
    return data === undefined ? undefined : this.#check(schema, data, name(file));
  }

  rows<S extends z.ZodObject>(file: string, schema: S): Map<string, z.output<S>> {
    const data = this.#data(file);
    const rows = data === undefined ? [] : (check(list, data, name(file), this.#faults) ?? []);
    const found = new Map<string, z.output<S>>();

    for (const row of rows) {
      const where = `${name(file)} (${row.id})`;
      const data = this.#check(schema, row, where);
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
      this.#checkId(file);
      if (data) found.set(idOf(file), { id: idOf(file), file: name(file), data });
    }
    return found;
  }

  folderOfMarkdown<S extends z.ZodType>(folder: string, schema: S): Map<string, Doc<z.output<S>>> {
    const found = new Map<string, Doc<z.output<S>>>();
    for (const file of this.#list(folder, '.md')) {
      const doc = this.document(file, idOf(file), schema);
      this.#checkId(file);
      if (doc) found.set(doc.id, doc);
    }
    return found;
  }

  document<S extends z.ZodType>(file: string, id: string, schema: S): Doc<z.output<S>> | undefined {
    const text = this.#take(file);
    if (text === undefined) return undefined;
    const read = readMarkdown(text, name(file), this.#faults);
    if (!read) return undefined;
    for (const { message } of unfitIn(read.body)) this.#fault(name(file), 'the text', message);
    const data = this.#check(schema, read.data, name(file));
    return data && { id, file: name(file), data, body: read.body };
  }

  /** The ledger, or `undefined` before it was first made. */
  ledger(): z.output<typeof ledgerSchema> | undefined {
    if (!existsSync(join(this.#dir, 'ledger.json'))) return undefined;
    return this.table('ledger.json', ledgerSchema);
  }

  refuseStrays(): void {
    const files = filesIn(this.#dir);
    for (const file of files.filter((each) => !this.#taken.has(each) && !isPassedOver(each)))
      this.#fault(name(file), 'the file', 'has no place here. Check its folder and its ending.');
  }

  #list(folder: string, ending: string): string[] {
    if (!existsSync(join(this.#dir, folder))) {
      this.#fault(name(folder), 'the folder', 'is missing. Make it, or name another in site.yml.');
      return [];
    }
    return readdirSync(join(this.#dir, folder))
      .filter((file) => file.endsWith(ending) && file !== 'index.md' && !isPassedOver(file))
      .sort()
      .map((file) => `${folder}/${file}`);
  }

  #take(file: string): string | undefined {
    this.#taken.add(file);
    try {
      return decode(readFileSync(join(this.#dir, file)));
    } catch (error) {
      this.#fault(name(file), 'the file', toMessage(error));
      return undefined;
    }
  }

  /** The data of a YAML file; without any there is a fault. */
  #data(file: string): unknown {
    const text = this.#take(file);
    if (text === undefined) return undefined;
    const data = readYaml(text, name(file), this.#faults);
    if (data === null) this.#fault(name(file), 'the file', empty);
    return data ?? undefined;
  }

  #check<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> | undefined {
    for (const { field, message } of unfitIn(value)) this.#fault(where, field, message);
    return check(schema, value, where, this.#faults);
  }

  /** A file's name is an id, which others name, and a part of an address. */
  #checkId(file: string): void {
    const [issue] = idSchema.safeParse(idOf(file)).error?.issues ?? [];
    if (issue) this.#fault(name(file), 'the name', issue.message);
  }

  #fault(file: string, field: string, message: string): void {
    this.#faults.push({ file, field, message });
  }
}

/** What the rows of a table have in common; each is checked by itself. */
const list = z.array(z.looseObject({ id: z.string() }));

function toMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException; // thrown by the disk or by `decode`
  if (code === 'ENOENT') return 'is missing. Write it: content/README.md says what it holds.';
  return code ? `cannot be read (${code}). Put a file that can in its place.` : message;
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
