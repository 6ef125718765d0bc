import { advice } from './nearest.ts';
import {
  claimPath,
  entryPath,
  eventPath,
  personPath,
  quotePath,
  sourcePath,
  termPath,
} from './permalink.ts';

/**
 * Everything that a link in the content may point to, by shelf and id.
 *
 * A shelf is `quote`, `person`, `term`, `event`, `claim` or the folder of a section.
 */
export class Catalog {
  readonly #shelves: Map<string, Set<string>>;
  readonly #paragraphs: number;
  readonly #sources: Map<string, CitedSource>;
  readonly #places: Map<string, number>;

  constructor({ shelves, paragraphs, sources }: Holdings) {
    this.#shelves = new Map([...shelves].map(([shelf, ids]) => [shelf, new Set(ids)]));
    this.#paragraphs = paragraphs;
    this.#sources = sources;
    this.#places = new Map([...sources.keys()].map((id, at) => [id, at + 1]));
  }

  /** The address on the site of what `shelf:id` names. @throws CatalogError when there is none */
  pathTo(shelf: string, id: string): string {
    const ids = this.#shelves.get(shelf);
    if (!ids) throw new CatalogError(unknown('shelf', shelf, this.#shelves.keys()));
    if (!ids.has(id)) throw new CatalogError(unknown(shelf, id, ids));
    return (paths[shelf] ?? ((each) => entryPath(shelf, each)))(id);
  }

  /** The record of a source. @throws CatalogError when there is none */
  source(id: string): CitedSource {
    const source = this.#sources.get(id);
    if (!source) throw new CatalogError(unknown('source', id, this.#sources.keys()));
    return source;
  }

  /** The address on the site of a source's record. @throws CatalogError when there is none */
  pathToSource(id: string): string {
    this.source(id);
    return sourcePath(id, this.#places.get(id)!); // it has a record, so it has a place
  }

  /** @throws CatalogError when the report has no such paragraph */
  requireParagraph(number: number): void {
    if (number >= 1 && number <= this.#paragraphs) return;
    throw new CatalogError(
      `names paragraph ${number}, but the report has ${this.#paragraphs}. Name the paragraph that says so.`,
    );
  }
}

/** Something names what is not there; the message goes on after the name of the field. */
export class CatalogError extends Error {
  override name = 'CatalogError';
}

const paths: Record<string, (id: string) => string> = {
  quote: quotePath,
  person: personPath,
  term: termPath,
  event: eventPath,
  claim: claimPath,
};

/** What is said of a name that is not on its list; goes on after the name of the field. */
export function unknown(kind: string, id: string, known: Iterable<string>): string {
  return `names the unknown ${kind} “${id}”. ${advice(id, known)}`;
}

/** What the content folder holds. */
export interface Holdings {
  /** Ids by shelf. */
  shelves: Map<string, Iterable<string>>;
  /** How many paragraphs the report has. */
  paragraphs: number;
  /** In the order in which they are listed. */
  sources: Map<string, CitedSource>;
}

/** What a citation shows of a source. */
export interface CitedSource {
  publisher: string;
  title: string;
  described: boolean;
  url?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
}
