import { type Document, LineCounter, type Node, isScalar, parseDocument, visit } from 'yaml';
import type { Clue } from './fault.ts';
import { indexOf, nameRegion, regionOf, unclosedBefore, writtenAt } from './find.ts';
import { frontmatterIn } from './frontmatter.ts';
import { Unreadable, reasonFor, refuseMerge, unclosed } from './unreadable.ts';

/**
 * A file of the content as it was read: its data, its prose, and where each of them stands.
 *
 * YAML is read by version 1.2: `2023-07-12` is text, with or without quotation marks.
 */
export class Source {
  readonly data: unknown;
  /** The Markdown below the frontmatter; empty in a file of data. */
  readonly body: string;
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #yaml: [start: number, end: number];
  readonly #bodyStart: number;

  /** @throws Unreadable when it is no YAML, or its frontmatter does not begin or end */
  constructor(text: string, { isMarkdown }: { isMarkdown: boolean }) {
    refuseMerge(text);
    this.#text = text;
    const parts = isMarkdown ? frontmatterIn(text) : undefined;
    this.#yaml = parts?.yaml ?? [0, text.length];
    this.#bodyStart = parts?.body ?? text.length;
    this.body = text.slice(this.#bodyStart);
    this.#document = parseDocument(text.slice(...this.#yaml), { prettyErrors: false });
    this.data = this.#toData();
  }

  /** What is written for a value without quotation marks: `056` where YAML reads 56. */
  written(path: PropertyKey[]): string | undefined {
    const node = this.#document.getIn(path, true);
    return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  }

  /**
   * Where something stands, from 1.
   *
   * @param row the id of the row that the field is in
   * @param field `the text` for the Markdown, or names with points between them
   */
  place(row: string | undefined, field: string, { path, words = [], offset, name }: Clue): Place {
    if (field === 'the text' && !path) {
      const at = offset ?? indexOf(this.body, words);
      return placeIn(this.#text, this.#bodyStart + at);
    }
    const [start] = this.#yaml;
    if (name)
      return placeIn(this.#text, start + nameRegion(this.#document, path ?? [], name).start);
    const from = row === undefined || path ? undefined : this.#row(row);
    const region = regionOf(this.#document, from, path ?? field.split('.'));
    const text = this.#text.slice(start + region.start, start + region.end);
    const at =
      offset !== undefined && region.scalar
        ? writtenAt(text, region.scalar, offset)
        : indexOf(text, words);
    return placeIn(this.#text, start + region.start + at);
  }

  #toData(): unknown {
    const [start, end] = this.#yaml;
    const text = this.#text.slice(start, end);
    // A tag that nobody knows is a warning to the package, and its value another than is written.
    const [wrong] = [...this.#document.errors, ...this.#document.warnings];
    if (wrong) {
      const open = unclosedBefore(this.#document, text, wrong.pos[0]);
      if (open !== undefined) throw new Unreadable(unclosed, start + open);
      const { line } = placeIn(this.#text, start + wrong.pos[0]);
      const words = this.#text.split('\n')[line - 1];
      throw new Unreadable(reasonFor(wrong, words), start + wrong.pos[0]);
    }
    try {
      return this.#document.toJS();
    } catch (error) {
      throw new Unreadable(reasonFor(error as Error), start);
    }
  }

  /** The first entry with an id, wherever it stands in the file. */
  #row(id: string): Node | undefined {
    let found: Node | undefined;
    visit(this.#document, {
      Map(_, map) {
        if (String(map.get('id')) !== id) return undefined;
        found = map;
        return visit.BREAK;
      },
    });
    return found;
  }
}

/** The line and column of a character of a text. */
export function placeIn(text: string, offset: number): Place {
  const lines = new LineCounter();
  for (let at = 0; at >= 0 && at <= offset; at = text.indexOf('\n', at) + 1 || -1)
    lines.addNewLine(at);
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** A place in a file, from 1. */
interface Place {
  line: number;
  column: number;
}
