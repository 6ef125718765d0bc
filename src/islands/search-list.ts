import type { Hit } from '../finder/find.ts';
import { element } from './element.ts';
import { whenIdle } from './idle.ts';
import type { ResultMaker } from './search-result.ts';

/**
 * The list of what is found. A row is made once and moves from answer to answer; the first is drawn
 * at once, those below it when nothing more urgent is to do.
 */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #maker: ResultMaker;
  readonly #rows = new Map<string, Row>();
  #callOff = () => {};

  /** @param list the list as the page was written: its quotations become rows */
  constructor(list: HTMLElement, maker: ResultMaker) {
    this.#list = list;
    this.#maker = maker;
    for (const item of list.querySelectorAll('li')) {
      const id = item.querySelector('figure')?.id;
      if (!id) continue;
      Object.assign(item.dataset, { kind: 'quote', id });
      this.#rows.set(`quote ${id}`, { item, marks: 'as written' });
    }
  }

  /**
   * @param all draw every row now: the reader comes back to a place in the list
   * @returns whether other rows than before are shown
   */
  draw(hits: Hit[], all = false): boolean {
    this.#callOff();
    const kept = this.#keep(hits);
    const isChanged = kept < hits.length || this.#list.children.length > kept;
    while (this.#list.children.length > kept) this.#list.lastElementChild?.remove();
    this.#place(hits, 0, all ? hits.length : 1);
    return isChanged;
  }

  /** Under a heading for each speaker, in the order in which the speakers are found. */
  drawGroups(hits: Hit[]): void {
    this.#callOff();
    const groups = new Map<string, Hit[]>();
    for (const hit of hits) {
      const name = this.#maker.speakerOf(hit);
      groups.set(name, [...(groups.get(name) ?? []), hit]);
    }
    const items = [...groups].map(([name, each]) =>
      element(
        'li',
        {},
        element('h3', {}, `${name} (${each.length})`),
        element('ul', { role: 'list' }, ...each.flatMap((hit) => this.#row(hit) ?? [])),
      ),
    );
    this.#list.replaceChildren(...items);
  }

  /** Rows that were made elsewhere. */
  fill(items: HTMLElement[]): void {
    this.#callOff();
    this.#list.replaceChildren(...items);
  }

  /** How many rows, from the first on, stand already where they belong. */
  #keep(hits: Hit[]): number {
    const { children } = this.#list;
    const first = hits.findIndex((hit, at) => {
      const row = this.#rows.get(keyOf(hit));
      return !row || children[at] !== row.item;
    });
    return first < 0 ? hits.length : first;
  }

  #place(hits: Hit[], from: number, to: number): void {
    for (const [at, hit] of hits.slice(from, to).entries()) {
      const item = this.#row(hit);
      if (item && this.#list.children[from + at] !== item) this.#list.append(item);
    }
    if (to < hits.length) this.#callOff = whenIdle(() => this.#place(hits, to, to + more));
  }

  #row(hit: Hit): HTMLLIElement | undefined {
    const marks = JSON.stringify(hit.marks);
    const row = this.#rows.get(keyOf(hit));
    if (!row) {
      const item = this.#maker.make(hit);
      if (item) this.#rows.set(keyOf(hit), { item, marks });
      return item;
    }
    if (row.marks !== marks) this.#maker.mark(row.item, hit);
    row.marks = marks;
    return row.item;
  }
}

/** Rows that are drawn in one go after the first; no phone and few desks show more. */
const more = 3;

function keyOf({ kind, id }: Hit): string {
  return `${kind} ${id}`;
}

interface Row {
  item: HTMLLIElement;
  /** What is marked in it. */
  marks: string;
}
