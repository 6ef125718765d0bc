import { type Answer, find } from '../finder/find.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { actionRowsIn } from './action-rows.ts';
import { carried } from './carried.ts';
import { element } from './element.ts';
import type { PageList } from './page-list.ts';
import { fillFilters } from './search-filters.ts';
import { tellNotes } from './search-notes.ts';
import { ResultMaker } from './search-result.ts';
import { shownQuotations } from './shown-quotations.ts';
import { type State, readState, writeState } from './search-state.ts';

/**
 * Answers a search as it is typed: quotations at once from what the page carries, then pages, people
 * and terms from the site's index, below. Without script the page lists every quotation.
 */
class QuoteSearch extends HTMLElement {
  #data!: FinderData;
  #maker!: ResultMaker;
  #pages: Promise<PageList> | undefined;
  #root = './';
  #state: State = readState('');
  #pausing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#root = this.dataset['root'] ?? './';
    this.#data = carried<FinderData>('finder-data');
    this.#maker = new ResultMaker(
      this.#data,
      carried<Labels>('search-labels'),
      this.#root,
      actionRowsIn(this),
    );
    this.#listen();
    this.#read();
  }

  #listen(): void {
    const form = this.#part('form');
    form.addEventListener('input', () => this.#change('replaceState'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('pushState');
    });
    addEventListener('popstate', () => this.#read());
    this.#part('#copy-search').addEventListener('click', () => this.#copy(location.href));
    this.#part('#copy-shown').addEventListener('click', () =>
      this.#copy(shownQuotations(this.#part('#results'))),
    );
  }

  #read(): void {
    this.#state = readState(location.search);
    for (const [key, value] of Object.entries(this.#state)) {
      const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${key}]`);
      if (field?.type === 'checkbox') (field as HTMLInputElement).checked = value === field.value;
      else if (field) field.value = value;
    }
    this.#show();
  }

  #change(how: 'replaceState' | 'pushState'): void {
    const given = new URLSearchParams();
    const form = this.#part('form') as HTMLFormElement;
    for (const [key, value] of new FormData(form)) given.set(key, String(value));
    this.#state = readState(`?${given}`);
    history[how](null, '', location.pathname + writeState(this.#state));
    this.#show();
  }

  #show(): void {
    const { q, by, grade, topic, day, kind } = this.#state;
    // Without a query the list is of quotations alone.
    const kinds = q.trim() ? kind : kind || 'quote';
    const answer = find(this.#data, q, { speaker: by, grade, topic, day, kind: kinds });
    this.#part('#notes').replaceChildren(
      ...tellNotes(answer, q, (query) => this.#linkTo(query), this.#root),
    );
    this.#part('#results').replaceChildren(...this.#list(answer));
    this.#announce(answer, 0);
    void this.#showPages(answer);
  }

  #list({ hits }: Answer): Node[] {
    const items = hits.flatMap((hit) => {
      const item = this.#maker.make(hit);
      return item ? [{ hit, item }] : [];
    });
    if (this.#state.group !== 'speaker') return items.map(({ item }) => item);

    const groups = Map.groupBy(items, ({ hit }) => this.#maker.speakerOf(hit));
    return [...groups].map(([name, each]) =>
      element(
        'li',
        {},
        element('h3', {}, `${name} (${each.length})`),
        element('ul', { role: 'list' }, ...each.map(({ item }) => item)),
      ),
    );
  }

  async #showPages(answer: Answer): Promise<void> {
    const { q, by: speaker, topic, day, grade } = this.#state;
    const query = answer.showing?.map(({ text }) => text).join('') ?? q;
    const filters = Object.fromEntries(
      Object.entries({ speaker, topic, day, grade }).filter(([, value]) => value),
    );
    const pages = await this.#pageList();
    const shown = await pages?.show(query, filters, new Set(answer.hits.map(({ id }) => id)));
    if (!shown) return;
    if (this.#data.quotes.length > 0) return this.#announce(answer, shown.pages);

    const items = shown.quotes.map((quote) => this.#maker.makeQuote(quote, query));
    this.#part('#results').replaceChildren(...items);
    this.#say(items.length, '', shown.pages);
  }

  /** The part that asks the site's index: a module, fetched once the quotations stand. */
  #pageList(): Promise<PageList | undefined> {
    const address = new URL(`${this.#root}scripts/page-list.js`, document.baseURI).href;
    this.#pages ??= import(/* @vite-ignore */ address).then(
      (module: typeof import('./page-list.ts')) =>
        new module.PageList(this.#part('#pages'), this.#part('#index-state'), this.#root),
    );
    return this.#pages.catch(() => {
      // From a disk no module can be loaded; a line says what is missing.
      this.#pages = undefined;
      this.#part('#index-state').textContent = this.#part('#index-state').dataset['missing'] ?? '';
      return undefined;
    });
  }

  /** Says the count once a reader pauses, not at every key. */
  #announce({ hits, answer }: Answer, pages: number): void {
    const quotes = hits.filter(({ kind }) => kind === 'quote').length;
    const near = answer === 'nearest' && quotes > 0 ? ', the nearest' : '';
    this.#say(quotes, near, hits.length - quotes + pages);
  }

  #say(quotes: number, near: string, others: number): void {
    const text = `${count(quotes, 'quotation')}${near}${others > 0 ? `, ${count(others, 'other result')}` : ''}`;
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => {
      this.#part('p[role=status]').textContent = text;
      fillFilters(this, this.#data, this.#state);
    }, pause);
  }

  #linkTo(query: string): string {
    return location.pathname + writeState({ ...this.#state, q: query });
  }

  async #copy(text: string): Promise<void> {
    const output = this.#part('#copied');
    try {
      await navigator.clipboard.writeText(text);
      output.textContent = text ? 'Copied' : 'There is no quotation to copy';
    } catch {
      output.textContent = text;
    }
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }
}

/** Milliseconds without a key after which the count is announced and the filters are counted. */
const pause = 400;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

customElements.define('quote-search', QuoteSearch);
