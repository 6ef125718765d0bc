import { toCsl } from './csl.ts';
import { formatRis } from './engine.ts';
import { type Work, titleOf } from './work.ts';

/**
 * Works as the text of a .ris file, a record each.
 *
 * citation-js maps the fields. The lines are written here: its own break a value after each seventy
 * characters, in the middle of a word, and a quotation has to arrive as it is.
 */
export function toRis(works: Work[]): string {
  return formatRis(works.map(toCsl))
    .map((record, index) => toRecord(record, works[index]))
    .join('');
}

function toRecord({ TY, ...fields }: Fields, work: Work | undefined): string {
  const all: Fields = { ...fields, ...(work && whole(work)) };
  const tags = Object.entries(all).flatMap(([tag, value]) =>
    [value].flat().map((each) => line(tag, each)),
  );
  return [line('TY', String(TY)), ...tags, line('ER', '')].join('');
}

/** What the library leaves out of some types, or cuts. */
function whole(work: Work): Fields {
  const { id, authors, container, edition, published } = work;
  return {
    ID: id,
    TI: titleOf(work),
    T2: container,
    ...(edition && { ET: edition }),
    ...(published && { OP: published }),
    ...(authors.length > 0 && { AU: authors }),
  };
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}\r\n`;
}

type Fields = Record<string, string | string[]>;
