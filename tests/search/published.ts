import { readFileSync } from 'node:fs';
import type { TestQuery } from './score.ts';

/**
 * The queries of a file in this folder or of a path: whole, as `queries.json` has them, or short, as
 * `new-queries.json` does.
 *
 * @throws if the file is missing or no JSON
 */
export function published(file: string): TestQuery[] {
  const path = new URL(file, import.meta.url);
  const { queries }: { queries: (TestQuery | Short)[] } = JSON.parse(readFileSync(path, 'utf8'));
  return queries.map((query) => ('gold' in query ? query : whole(query)));
}

function whole({ quotations = [], paragraphs = [], terms = [], people = [], ...rest }: Short) {
  const hasAnswer = [quotations, paragraphs, terms, people].some(({ length }) => length > 0);
  const gold = {
    quotations: quotations.map((paragraph) => ({ paragraph })),
    reported: [],
    paragraphs,
    topics: terms,
    people,
  };
  return { ...rest, expect: hasAnswer ? ('hit' as const) : ('none' as const), gold };
}

interface Short {
  id: string;
  kind: string;
  q: string;
  quotations?: number[];
  paragraphs?: number[];
  terms?: string[];
  people?: string[];
}
