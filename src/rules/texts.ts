import type { Content } from '../reader/read-content.ts';
import { kinds } from '../schemas/entry.ts';

/** Every text of the content that is ours: the prose, and each field in words of our own. */
export function textsOf(content: Content): Text[] {
  const docs = [
    ...kinds.flatMap((kind) => [content.fronts[kind], ...content[kind].values()]),
    ...content.people.values(),
    ...[content.story, content.about, content.accessibility],
  ];
  const rows = [...docs, ...content.quotes.values(), ...content.claims.values()];
  const tables = (['terms', 'events', 'partners', 'sources', 'discrepancies'] as const).flatMap(
    (table) => [...content[table]].map(([id, data]) => ({ file: `${files[table]} (${id})`, data })),
  );
  const wholes = (['home', 'article', 'argument', 'map', 'changes', 'site'] as const).map(
    (name) => ({
      file: `content/${name}.yml`,
      data: content[name],
    }),
  );

  return [
    ...docs.map(({ file, body }) => ({ file, field: 'the text', text: body })),
    ...[...rows, ...tables, ...wholes].flatMap(({ file, data }) =>
      stringsIn(data, isOthers(file)).map(({ path, text }) => ({
        file,
        field: path.join('.'),
        text,
      })),
    ),
  ];
}

function stringsIn(value: unknown, isLeftOut: (name: string) => boolean): Found[] {
  if (typeof value === 'string') return [{ path: [], text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !isLeftOut(name))
    .flatMap(([name, each]) =>
      stringsIn(each, isLeftOut).map(({ path, text }) => ({ path: [name, ...path], text })),
    );
}

/** Words that are not ours: what was said, what others call things, what a reader may type. */
function isOthers(file: string): (name: string) => boolean {
  const here = Object.entries(verbatim).find(([start]) => file.startsWith(start))?.[1] ?? [];
  return (name) => others.includes(name) || here.includes(name);
}

const others = ['spellings', 'slips', 'index', 'aliases', 'original', 'authors', 'publisher'];
const verbatim = {
  'content/quotes/': ['text', 'because'],
  'content/article.yml': ['unspoken'],
  'content/sources.yml': ['title'],
};

const files = {
  terms: 'content/glossary.yml',
  events: 'content/timeline.yml',
  partners: 'content/partners.yml',
  sources: 'content/sources.yml',
  discrepancies: 'content/discrepancies.yml',
};

interface Found {
  path: string[];
  text: string;
}

interface Text {
  file: string;
  /** `the text` for the prose of a file. */
  field: string;
  text: string;
}
