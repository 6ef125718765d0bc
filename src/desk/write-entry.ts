import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CreateNodeOptions,
  Document,
  type ToStringOptions,
  isMap,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Kind } from './kinds.ts';

/**
 * Writes an entry as a file of its own, or as a row of its table.
 *
 * Of a table not a character but the new row's changes: comments, order and quotation marks stay.
 *
 * @param path the file, with the id in its name
 * @throws Error when there is such a file already, which stays as it is
 */
export function writeEntry(dir: string, path: string, entry: Row, kind: Kind): void {
  const file = join(dir, path);
  if (kind.sorted) writeFileSync(file, withRow(readFileSync(file, 'utf8'), entry, kind));
  else writeFileSync(file, toText(entry, path.endsWith('.md')), { flag: 'wx' });
}

function toText(entry: Row, isMarkdown: boolean): string {
  const yaml = toYaml(entry);
  return isMarkdown ? `---\n${yaml}---\n` : yaml;
}

/** A table's text with a row more, at its place in the order. */
function withRow(text: string, entry: Row, { sorted }: Kind): string {
  const { contents } = parseDocument(text);
  const rows = isSeq(contents) ? contents.items : [];
  const by = (row: Row) => String(row[sorted?.by ?? '']);
  const before = rows.findIndex((row) => {
    if (!isMap(row)) return false;
    const other = by(row.toJSON());
    return sorted?.isLatestFirst ? by(entry) >= other : by(entry) < other;
  });
  const next = before < 0 ? undefined : rows[before];
  const last = rows[(before < 0 ? rows.length : before) - 1];
  const isApart = /\n\s*\n- /.test(text);
  const row = toYaml([entry]);

  // A list without rows is written as “[]”.
  if (rows.length === 0) return `${text.replace(/\[\s*\]\s*$/, '').replace(/\n*$/, '\n')}${row}`;
  if (!last) {
    const start = text.lastIndexOf('\n', (isMap(next) && next.range?.[0]) || 0) + 1;
    return `${text.slice(0, start)}${row}${isApart ? '\n' : ''}${text.slice(start)}`;
  }
  // Comments above the next row are that row's.
  const end = text.indexOf('\n', ((isMap(last) && last.range?.[1]) || 1) - 1);
  const head = end < 0 ? `${text}\n` : text.slice(0, end + 1);
  return `${head}${isApart ? '\n' : ''}${row}${end < 0 ? '' : text.slice(end + 1)}`;
}

function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false } as CreateNodeOptions);
  visit(document, {
    // Short lists of names stand on one line.
    Seq(_, seq) {
      if (seq.items.every((item) => !isMap(item))) seq.flow = true;
    },
  });
  return document.toString(style);
}

const style: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

type Row = Record<string, unknown>;
