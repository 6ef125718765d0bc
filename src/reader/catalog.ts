import { Catalog } from '../model/catalog.ts';
import { kinds } from '../schemas/entry.ts';
import type { Content } from './read-content.ts';

/** The catalog of a content folder: all that a link or a citation in it may name. */
export function toCatalog(content: Content): Catalog {
  const folders = kinds.map((kind) => [content.site.sections[kind], content[kind].keys()] as const);
  const shelves = [
    ['quote', content.quotes.keys()],
    ['person', content.people.keys()],
    ['term', content.terms.keys()],
    ['event', content.events.keys()],
    ['claim', content.claims.keys()],
    ...folders,
  ] as const;

  return new Catalog({
    shelves: new Map(shelves.map(([shelf, ids]) => [shelf, [...ids]])),
    paragraphs: content.article.paragraphs.length,
    sources: new Map(sourcesInOrder(content)),
  });
}

/** All sources but the report, with their ids, by their publishers' names. */
export function sourcesInOrder({ sources, site }: Content): [string, Source][] {
  return [...sources].sort(([, a], [, b]) => a.publisher.localeCompare(b.publisher, site.language));
}

type Source = Content['sources'] extends Map<string, infer S> ? S : never;
