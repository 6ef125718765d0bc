import { type Catalog, CatalogError, unknown } from '../model/catalog.ts';
import { toCatalog } from '../reader/catalog.ts';
import type { Fault } from '../reader/fault.ts';
import { mentionsIn } from '../reader/mentions.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';
import { namesOf } from './names.ts';

/** Whatever the content names must exist: people, quotations, sources, paragraphs, terms, topics. */
export function unknownReferences(content: Content): Fault[] {
  const catalog = toCatalog(content);
  return [...unknownNames(content, catalog), ...unknownMentions(content, catalog)];
}

function unknownNames(content: Content, catalog: Catalog): Fault[] {
  return namesOf(content)
    .filter(({ id }) => typeof id === 'number' || isId.test(id))
    .flatMap(({ file, field, shelf, id }) =>
      complaint(file, field, [String(id)], () => lookUp(content, catalog, shelf, id)),
    );
}

// What is no id has that for a fault.
const isId = /^[a-z][a-z0-9_-]*$/;

function lookUp(content: Content, catalog: Catalog, shelf: string, id: string | number): void {
  const [, layer] = /^mark of (.+)$/.exec(shelf) ?? [];
  const list = layer ? marksOf(layer) : lists[shelf];
  if (typeof id === 'number') catalog.requireParagraph(id);
  else if (shelf === 'source') catalog.source(id);
  else if (list) requireOneOf(list(content), shelf, id);
  else catalog.pathTo(shelf, id);
}

function requireOneOf(known: string[], shelf: string, id: string): void {
  if (!known.includes(id)) throw new CatalogError(unknown(shelf, id, known));
}

const lists: Record<string, (content: Content) => string[]> = {
  topic: ({ site }: Content) => Object.keys(site.topics),
  theme: ({ site }: Content) => Object.keys(site.themes),
  side: ({ site }: Content) => site.sides.map(({ id }) => id),
  verdict: ({ site }: Content) => Object.keys(site.verdicts),
  layer: ({ map }: Content) => map?.layers.map(({ id }) => id) ?? [],
  country: ({ partners }: Content) => [...partners.keys()],
  // Without a map the front page has the countries, by what they are.
  status: ({ map, home }: Content) => Object.keys(map?.statuses ?? home.table?.groups ?? {}),
  'layer of marks': (content: Content) => layersOfMarks(content).map(({ id }) => id),
};

function marksOf(layer: string): (content: Content) => string[] {
  return (content) => {
    const { keys = {} } = layersOfMarks(content).find(({ id }) => id === layer) ?? {};
    return Object.keys(keys);
  };
}

function layersOfMarks({ map }: Content) {
  return map?.layers.filter(({ shows }) => shows === 'marks') ?? [];
}

function unknownMentions(content: Content, catalog: Catalog): Fault[] {
  return passagesOf(content).flatMap(({ file, field, text }) => {
    const { paragraphs, sources, links } = mentionsIn(text);
    const ask = (words: string[], look: () => unknown) => complaint(file, field, words, look);
    return [
      ...paragraphs.flatMap((number) =>
        ask([`¶${number}`, `–${number}`, `-${number}`, '¶'], () =>
          catalog.requireParagraph(number),
        ),
      ),
      ...sources.flatMap((id) => ask([`@${id}`], () => catalog.source(id))),
      ...links.flatMap(({ shelf, id }) => ask([`${shelf}:${id}`], () => catalog.pathTo(shelf, id))),
    ];
  });
}

function complaint(file: string, field: string, words: string[], lookup: () => unknown): Fault[] {
  try {
    lookup();
    return [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return [{ file, field, message: error.message, clue: { words } }];
  }
}
