import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a built site is, file by file; of the compressed copies only sizes on the wire count. */
export function sizeOf(dir: string): Size {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = all.map((file) => file.slice(dir.length + 1).replaceAll('\\', '/'));
  const bytes = new Map(all.map((file, at) => [names[at] ?? '', statSync(file).size]));
  const own = names.filter((name) => !/\.(br|gz)$/.test(name));
  const wire = (name: string) => bytes.get(`${name}.br`) ?? bytes.get(name) ?? 0;
  const sum = (list: string[], of: (name: string) => number) =>
    list.reduce((total, name) => total + of(name), 0);

  const heaviest = Object.entries(kinds).flatMap(([kind, pattern]) => {
    const these = own.filter((name) => pattern.test(name)).map(wire);
    return these.length > 0 ? [[kind, Math.max(...these)] as const] : [];
  });
  return {
    pages: own.filter((name) => name.endsWith('index.html')).length,
    files: own.length,
    bytes: sum(own, (name) => bytes.get(name) ?? 0),
    index: sum(
      own.filter((name) => /^(pagefind|search)\/.*(?<!\.html)$|^scripts\/quick-data/.test(name)),
      wire,
    ),
    heaviest: Object.fromEntries(heaviest),
  };
}

/** Pages and files that could grow with an archive. */
const kinds: Record<string, RegExp> = {
  'the front page': /^index\.html$/,
  'a quotation': /^quotes\/(?!words|page)[^/]+\/index\.html$/,
  'a list of quotations': /^quotes\/(page\/\d+\/)?index\.html$/,
  'words that are said': /^quotes\/words\/.*index\.html$/,
  'a person': /^people\/(?!page)[^/]+\/(page\/\d+\/)?index\.html$/,
  'a list of people': /^people\/(page\/\d+\/)?index\.html$/,
  'a section': /^speeches\/(page\/\d+\/)?index\.html$/,
  'an entry': /^speeches\/(?!page)[^/]+\/index\.html$/,
  sources: /^sources\/.*index\.html$/,
  search: /^search\/index\.html$/,
  'check, verify': /^(check|verify)\/index\.html$/,
  'a file of a search': /^(search|verify)\/.*\.json$|^scripts\/quick-data\.json$/,
  'a file of data': /^data\/(quotes|by)[./]/,
  'a feed': /^feed\./,
  'sitemap, llms.txt': /^sitemap.*\.xml$|^llms\.txt$/,
  'a copy in Markdown': /\.md$/,
  'the offline pack': /^offline\..*\.pack$/,
};

/** What a site weighs. */
export interface Size {
  pages: number;
  /** Without compressed copies. */
  files: number;
  bytes: number;
  /** All that searches may fetch, on the wire. */
  index: number;
  /** The largest of each kind, on the wire. */
  heaviest: Record<string, number>;
}
