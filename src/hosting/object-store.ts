import { headersOf, headersOfAll, kindOf, reachOf } from './answers.ts';
import type { Place } from './place.ts';

/**
 * What to give with each file to an object store, and with each answer to the network in front of it.
 *
 * A store keeps the type and the caching of a file; the other headers are the network's to add.
 *
 * @param files paths below the site's root
 */
export function toStoreTable({ base, secure, address }: Place, files: string[]): string {
  const groups = Map.groupBy(files, (file) => {
    const { 'Content-Type': type, 'Cache-Control': cache } = headersOf(file, secure);
    return JSON.stringify({ 'Content-Type': type, 'Cache-Control': cache });
  });
  const table = {
    address,
    recipe: [
      'Put each of “files” into the store under its own path, with the metadata of its group.',
      'Leave out the compressed copies: the network compresses.',
      'Name index.html as the index document and the 404.html below as the error document, with status 404.',
      'Have the network add the headers of “every answer”, and those of “may be loaded” by the path.',
      'With a new edition: put its files, delete those that are not in it, and clear the network’s copies.',
    ],
    '404.html': `${base}404.html`,
    'every answer': headersOfAll(secure),
    'may be loaded': {
      'by other sites': { headers: reachOf(true), paths: pathsOf(files, base, true) },
      'by this site': { headers: reachOf(false), paths: 'all others' },
    },
    files: [...groups].map(([metadata, paths]) => ({
      metadata: JSON.parse(metadata),
      paths: paths.map((path) => base + path),
    })),
  };
  return `${JSON.stringify(table, undefined, 2)}\n`;
}

/** The globs of files that other sites may load, and that the site has. */
function pathsOf(files: string[], base: string, shared: boolean): string[] {
  const kinds = new Set(files.map(kindOf));
  return [...kinds]
    .filter((kind) => kind.shared === shared)
    .flatMap(({ globs }) => globs.map((glob) => base + glob));
}
