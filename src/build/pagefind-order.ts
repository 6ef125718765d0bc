import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Pagefind's files with their filters in alphabetical order, so that two builds are the same to the
 * byte: Pagefind 1.5 writes them in the order of a hash table, another at each run.
 *
 * A filter's file is named after what is in it, the list of filters names those files, and the entry
 * names the list; all three are made anew. The format: gzip, a mark, CBOR.
 *
 * @param files as Pagefind gives them
 * @throws Error when the files are not laid out as they were in version 1.5
 */
export function inOrder(files: IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const ordered = files.map((file) => (isFilter(file) ? orderFilter(file, names) : file));
  return ordered
    .map((file) => (file.path.endsWith('.pf_meta') ? orderMeta(file, names) : file))
    .map((file) => (file.path === 'pagefind-entry.json' ? renameMeta(file, names) : file));
}

function isFilter({ path }: IndexFile): boolean {
  return path.startsWith('filter/');
}

function orderFilter({ path, content }: IndexFile, names: Map<string, string>): IndexFile {
  const [name, values] = unpack(content) as [string, [string, number[]][]];
  const packed = pack([name, values.sort(byName)]);
  return { path: rename(path, packed, names), content: packed };
}

function orderMeta({ path, content }: IndexFile, names: Map<string, string>): IndexFile {
  const meta = unpack(content) as unknown[];
  const filters = meta[3] as [string, string][];
  meta[3] = filters.map(([name, file]) => [name, names.get(file) ?? file] as const).sort(byName);
  const packed = pack(meta);
  return { path: rename(path, packed, names), content: packed };
}

function renameMeta({ path, content }: IndexFile, names: Map<string, string>): IndexFile {
  const text = new TextDecoder().decode(content);
  const renamed = text.replace(/"hash":"([^"]+)"/g, (whole, old) => {
    const name = names.get(old);
    return name ? `"hash":"${name}"` : whole;
  });
  return { path, content: new TextEncoder().encode(renamed) };
}

/** The path with the file's name made from its content; the old name is remembered with the new. */
function rename(path: string, content: Uint8Array, names: Map<string, string>): string {
  const [, old = '', language = ''] = /((\w+?)_[0-9a-f]+)\.pf_\w+$/.exec(path) ?? [];
  if (!old) throw new Error(`Pagefind named a file unlike before: ${path}`);
  const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  names.set(old, name);
  return path.replace(old, name);
}

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error('Pagefind packs its files unlike before: put its version back, or mend this.');
  return decode(bytes.subarray(mark.length));
}

function pack(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([mark, encode(data)]), { level: 9 });
}

const mark = Buffer.from('pagefind_dcd');

function byName(
  [a]: readonly [string, ...unknown[]],
  [b]: readonly [string, ...unknown[]],
): number {
  return a < b ? -1 : Number(a > b);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}
