import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, type Scalar, parseDocument, visit } from 'yaml';
import { isOpen, mark } from '../model/to-decide.ts';
import { filesIn } from '../reader/files-in.ts';
import { isPassedOver } from '../reader/passed-over.ts';

/**
 * All that an editor has yet to decide in a content folder: values that begin with `to decide:`, or name
 * somebody or an address that is not known, and paragraphs of prose that begin so.
 *
 * @param dir the folder that holds `site.yml`; its files can be read
 * @returns each with its file and line, in the order of files and lines
 */
export function undecided(dir: string): Undecided[] {
  return filesIn(dir)
    .filter((file) => /\.(?:yml|md)$/.test(file) && file !== 'README.md' && !isPassedOver(file))
    .flatMap((file) => openIn(readFileSync(join(dir, file), 'utf8'), file));
}

/**
 * Lets no draft be published.
 *
 * @throws Error that lists each place with its file and line, as an editor's program opens it
 */
export function refuseDraft(open: Undecided[]): void {
  if (open.length === 0) return;
  throw new Error(`The content is a draft: ${countOf(open)} to decide.\n${listOf(open)}`);
}

/**
 * One line for each place, as an editor's program opens it: `content/site.yml:1 name: …`.
 *
 * @param folder the content folder's path, to stand in place of `content`
 */
export function listOf(open: Undecided[], folder = 'content'): string {
  return open.map(({ file, line, what }) => `${folder}/${file}:${line} ${what}`).join('\n');
}

/** How many places there are, as words. */
export function countOf({ length }: Undecided[]): string {
  return length === 1 ? '1 place is left' : `${length} places are left`;
}

function openIn(text: string, file: string): Undecided[] {
  const [whole, fields = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [''];
  const isYaml = file.endsWith('.yml');
  const found = openValues(isYaml ? text : fields, file, isYaml ? 0 : 1);
  if (isYaml) return found;

  const above = whole.split('\n').length - 1;
  const prose = text.slice(whole.length).split('\n');
  return [
    ...found,
    ...prose.flatMap((line, index) =>
      opening.test(line) ? [{ file, line: above + index + 1, what: line.trim() }] : [],
    ),
  ];
}

function openValues(yaml: string, file: string, above: number): Undecided[] {
  const lines = new LineCounter();
  const found: Undecided[] = [];
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Scalar(key, node: Scalar) {
      if (key === 'key' || typeof node.value !== 'string' || !isOpen(node.value)) return;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      const field = (yaml.split('\n')[line - 1] ?? '')
        .replace(/:\s.*$|:$/, '')
        .replace(/^[\s-]+/, '');
      const name =
        typeof key === 'number' || field.startsWith(mark.slice(0, -1)) ? '' : `${field}: `;
      found.push({ file, line: line + above, what: `${name}${node.value.trim()}` });
    },
  });
  return found;
}

// A paragraph, an item of a list or a cell of a table.
const opening = new RegExp(String.raw`^[\s>*+|-]*(?:\d+\.\s)?${mark}`);

/** A place that waits for an editor. */
export interface Undecided {
  /** Path below the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** The field and what is to be decided. */
  what: string;
}
