import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { type ProjectFile, filesIn, foldersIn } from '../fixtures/house.ts';

/** What each room of src may import, itself apart: a room, one module of a room, or a package. */
const doors: Record<string, string[]> = {
  model: [],
  schemas: ['model', 'astro/zod'],
  reader: [
    ...['schemas', 'model', 'markdown/address.ts', 'markdown/prose.ts'],
    ...['astro/zod', 'yaml', 'unist-util-visit', 'mdast'],
    ...['node:buffer', 'node:fs', 'node:path'],
  ],
  rules: [
    ...['reader', 'schemas', 'model'],
    ...['markdown/address.ts', 'markdown/placed-quotation.ts', 'markdown/prose.ts'],
    ...['markdown/sentences.ts', 'markdown/voice.ts'],
    ...['github-slugger', 'mdast', 'mdast-util-to-string', 'unist-util-visit', 'yaml'],
    ...['node:fs', 'node:path'],
  ],
  split: [
    ...['ledger/ledger.ts', 'ledger/report-text.ts', 'ledger/span.ts', 'model'],
    ...['reader/decode.ts', 'rules/check-content.ts', 'rules/undecided.ts'],
    ...['compromise', 'chrono-node', 'yaml', 'node:fs', 'node:path', 'node:util'],
  ],
  desk: [
    ...['reader', 'rules', 'schemas', 'model', 'astro/zod', 'yaml', '@clack/prompts'],
    ...['astro', 'vite', 'node:fs', 'node:http', 'node:path', 'node:timers/promises', 'node:util'],
  ],
  ledger: [
    ...['reader/read-content.ts', 'schemas/ledger.ts', 'model', 'chrono-node'],
    ...['node:crypto', 'node:fs', 'node:path', 'node:util'],
  ],
  markdown: [
    ...['model', '@astrojs/markdown-remark', 'rehype-autolink-headings', 'remark-gfm'],
    ...['remark-parse', 'unified', 'unist-util-visit', 'mdast-util-to-string'],
    ...['hast', 'mdast'],
  ],
  fonts: ['memory', 'subset-font', 'node:fs/promises', 'node:module'],
  // Runs in the browser too: no Node, no Astro, no schema.
  finder: ['model'],
  // What was made before, by its parts.
  memory: ['reader/files-in.ts', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path'],
  citation: [
    ...['model', 'memory', 'node:module'],
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
    'node:fs',
  ],
  metadata: ['model', 'schemas/wording/wording.ts', 'feed', 'schema-dts'],
  cards: [
    ...['model', 'memory', 'fast-png', 'satori', 'sharp', 'subset-font', 'tinypool'],
    ...['node:fs', 'node:fs/promises', 'node:module', 'node:os', 'node:path'],
  ],
  map: [
    ...['model', 'd3', 'topojson-client', 'topojson-simplify', 'harfbuzzjs'],
    ...['geojson', 'topojson-specification'],
  ],
  library: [
    ...['reader', 'schemas', 'model', 'markdown', 'finder', 'map', 'fonts', 'citation'],
    ...['rules/undecided.ts', 'ledger/links.ts', 'metadata', 'memory', 'astro:content'],
    ...['subset-font', 'mdast-util-to-string', 'node:fs/promises'],
    ...['remark-gfm', 'remark-parse', 'remark-rehype', 'rehype-stringify', 'unified'],
    // The map's outlines are a package's data file; the finder's data are weighed as sent.
    ...['topojson-specification', 'node:fs', 'node:module', 'node:zlib'],
    // An edition is known by a hash of its files.
    ...['node:crypto', 'node:path'],
  ],
  publish: [
    ...['library', 'schemas', 'model', 'markdown', 'finder', 'map', 'fonts', 'cards', 'citation'],
    ...['metadata', 'memory', 'csv-stringify/sync', 'sharp'],
    ...['rehype-stringify', 'remark-gfm', 'remark-parse', 'remark-rehype', 'unified'],
  ],
  components: [
    ...['model', 'map', 'styles/index.css', 'library/content.ts', 'library/entries.ts'],
    ...['library/inline.ts', 'library/people.ts', 'publish/navigation.ts'],
    ...['library/wording.ts', 'library/country-words.ts', 'library/script.ts'],
    ...['library/atlas.ts', 'library/partners.ts', 'publish/published.ts', 'library/site-facts.ts'],
    ...['library/sketches.ts'],
    ...[
      'library/edition.ts',
      'library/draft.ts',
      'library/changed.ts',
      'library/report.ts',
      'library/works.ts',
      'publish/pages/data.ts',
      'metadata',
      'citation',
    ],
  ],
  // Runs in the browser alone.
  islands: [
    ...['finder', 'map', 'model', 'ledger/links.ts', 'schemas/ledger.ts'],
    ...['schemas/wording/wording.ts', 'd3', 'd3-ease', 'd3-interpolate'],
  ],
  pages: [
    ...['publish', 'library', 'model', 'components', 'schemas', 'astro'],
    ...['build/bundle.ts', 'hosting/types.ts', 'map/marks-css.ts', 'metadata'],
  ],
  build: [
    ...['model', 'memory', 'library/records.ts', 'reader/files-in.ts', 'reader/read-content.ts'],
    ...['rules/anchors.ts', 'hosting/types.ts', 'hosting/zip.ts'],
    ...['astro', 'pagefind', 'parse5', 'vite', 'cborg', 'lightningcss'],
    ...['node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:url'],
    ...['node:util', 'node:zlib'],
  ],
  hosting: [
    ...[
      'model',
      'reader/files-in.ts',
      'reader/read-content.ts',
      'astro',
      'yazl',
      'node:child_process',
    ],
    ...['node:fs', 'node:os', 'node:path', 'node:stream', 'node:stream/promises', 'node:util'],
  ],
  server: [
    ...['model', 'hosting/answers.ts', 'sirv'],
    ...['node:fs', 'node:http', 'node:path', 'node:util'],
  ],
  styles: [],
  // Astro wants this one file beside the rooms.
  'content.config.ts': [
    ...['library/place.ts', 'markdown/pipeline.ts', 'reader', 'rules', 'schemas'],
    ...['astro:content', 'astro/zod', 'node:path', 'node:url'],
  ],
};

for (const [room, allowed] of Object.entries(doors))
  test(`src/${room} imports only what its doors lead to`, () => {
    const strays = filesIn('src')
      .filter((file) => roomOf(file.path) === room)
      .flatMap((file) => importsOf(file).map((target) => ({ path: file.path, target })))
      .filter(({ target }) => roomOf(`src/${target}`) !== room && !isOpen(target, allowed))
      .map(({ path, target }) => `${path} imports ${target}`);

    assert.deepEqual(strays, []);
  });

test('src has no room that is not in the table of doors', () => {
  const files = filesIn('src').filter(({ path }) => path !== 'src/README.md');
  const rooms = files.map(({ path }) => roomOf(path));

  assert.deepEqual(
    [...new Set(rooms)].filter((room) => !doors[room]),
    [],
  );
});

test('tests has no room but those for the kinds of tests and what they share', () => {
  const rooms = [
    ...['bench', 'browser', 'fixtures', 'mutation', 'search', 'site', 'snapshots', 'split'],
    'unit',
  ];

  assert.deepEqual(
    foldersIn('tests').filter((room) => !rooms.includes(room)),
    [],
  );
});

for (const folder of ['src', 'tests'])
  test(`no file of ${folder} has more than 200 lines`, () => {
    const long = filesIn(folder)
      // Data that a program writes or reads whole; the interface's words are one file by design.
      .filter(({ path }) => !/\.(csl|json|png|woff2)$|\/wording\.yml$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);

    assert.deepEqual(long, []);
  });

/** The room that a file stands in: the folder, or the file itself when it stands beside them. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isOpen(target: string, allowed: string[]): boolean {
  return allowed.some((door) => target === door || (doors[door] && target.startsWith(`${door}/`)));
}

/** What a file imports: packages by name, the rest as paths below src. */
function importsOf({ path, text }: ProjectFile): string[] {
  const imports = [
    ...text.matchAll(/(?:\bfrom|^\s*@?import|\bimport\()\s*["']([\w@.:/[\]-]+)["']/gm),
  ];
  return imports.map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target).replace('src/', '') : target,
  );
}
