import { z } from 'astro/zod';
import { type Style, builtIn } from '../model/citation-style.ts';
import { toId } from '../model/id.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { type Checked, check } from './check.ts';
import { draft } from './draft.ts';
import { faultsOfName, idOf } from './file-name.ts';
import { type Folder, name } from './folder.ts';
import { valueAt } from './schema-at.ts';
import { unfitIn } from './unfit.ts';

/**
 * What the files of a content folder hold, each by its schema.
 *
 * A file with faults is given as far as it can be used, so that one fault hides no other.
 */
export class Shelf {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  table<S extends z.ZodType>(path: string, schema: S): z.output<S> {
    return this.#read(path, schema, false).data;
  }

  rows<S extends z.ZodObject>(path: string, schema: S): Map<string, z.output<S>> {
    const found = new Map<string, z.output<S>>();
    const source = this.#folder.source(path, false);
    if (source && !Array.isArray(source.data)) this.#folder.fault(name(path), 'the file', noList);
    if (!source || !Array.isArray(source.data)) return found;

    for (const [index, row] of source.data.entries()) {
      // Also where the name of the field is misspelt.
      const { id } = draft(named, row);
      const file = id ? `${name(path)} (${id})` : name(path);
      const data = this.#check(schema, { source, path: [index], file });
      if (id && found.has(id)) this.#folder.fault(file, 'id', twice, { path: [index, 'id'] });
      if (id) found.set(id, data);
    }
    return found;
  }

  folderOfYaml<S extends z.ZodType>(folder: string, schema: S): Map<string, Row<z.output<S>>> {
    return this.#all(folder, '.yml', (path) => this.#read(path, schema, false));
  }

  folderOfMarkdown<S extends z.ZodType>(folder: string, schema: S): Map<string, Doc<z.output<S>>> {
    return this.#all(folder, '.md', (path) => this.#read(path, schema, true));
  }

  /** One Markdown file. */
  document<S extends z.ZodType>(path: string, id: string, schema: S): Doc<z.output<S>> {
    return { ...this.#read(path, schema, true), id };
  }

  /** The ledger, or `undefined` before it was first made. */
  ledger(): z.output<typeof ledgerSchema> | undefined {
    return this.#folder.has('ledger.json') ? this.table('ledger.json', ledgerSchema) : undefined;
  }

  /** The citation styles that the site names; one without a file here is the software's. */
  styles(citations: Record<string, string>): Style[] {
    return Object.entries(citations).map(([label, id]) => {
      const path = `citation-styles/${id}.csl`;
      const csl = this.#folder.has(path) ? this.#folder.text(path) : undefined;
      if (csl && !/<style\b[^>]*>.*<bibliography\b/s.test(csl))
        this.#folder.fault(name(path), 'the file', noStyle);
      if (!this.#folder.has(path) && !builtIn.includes(id))
        this.#folder.fault(name('site.yml'), `citations.${label}`, missingStyle(id));
      return { label, id, csl };
    });
  }

  #all<E extends Row<unknown>>(
    folder: string,
    ending: string,
    read: (path: string) => E,
  ): Map<string, E> {
    const files = this.#folder.list(folder, ending);
    const found = new Map<string, E>();
    for (const file of files) {
      const path = `${folder}/${file}`;
      for (const message of faultsOfName(file)) this.#folder.fault(name(path), 'the name', message);
      // Others name a file by what it will be called.
      const meant = toId(idOf(file)) ?? idOf(file);
      const id = files.includes(`${meant}${ending}`) ? idOf(file) : meant;
      found.set(id, { ...read(path), id });
    }
    return found;
  }

  #read<S extends z.ZodType>(path: string, schema: S, isMarkdown: boolean): Doc<z.output<S>> {
    const source = this.#folder.source(path, isMarkdown);
    const [file, body] = [name(path), source?.body ?? ''];
    for (const { message, words } of unfitIn(body))
      this.#folder.fault(file, 'the text', message, { words });
    const data = source
      ? this.#check(schema, { source, path: [], file })
      : draft(schema, undefined);
    return { id: idOf(path), file, data, body };
  }

  #check<S extends z.ZodType>(schema: S, at: Checked): z.output<S> {
    for (const { path, message, words } of unfitIn(valueAt(at.source.data, at.path))) {
      const clue = { path: [...at.path, ...path], words };
      this.#folder.fault(at.file, path.join('.'), message, clue);
    }
    return check(schema, at, this.#folder.faults);
  }
}

/** What the rows of a table have in common. */
const named = z.object({ id: z.string() });

const noList = 'must be a list: each entry begins with “- id: some-id”.';
const twice = 'stands twice. Give each entry an id of its own.';

const noStyle =
  'is no citation style with a bibliography. Take an independent one of citationstyles.org.';

function missingStyle(id: string): string {
  return `names “${id}”, of which there is no file: put citation-styles/${id}.csl there, or name ${builtIn.join(', ')}.`;
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
