import { type Answer, find } from '../finder/find.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { actionRowsIn } from './action-rows.ts';
import { carried } from './carried.ts';
import { copyOnClick } from './search-copy.ts';
import { whenIdle } from './idle.ts';
import type { PageList } from './page-list.ts';
import { loadPageList } from './page-list-loader.ts';
import { SearchAddress } from './search-address.ts';
import {
  type FilterKey,
  fillFilters,
  filtersOf,
  knownFilters,
  setFilters,
} from './search-filters.ts';
import { becoming } from './search-growing.ts';
import { ResultList } from './search-list.ts';
import { beginsWith, countOf, counted, linesOf, textOf } from './search-lines.ts';
import { ResultMaker } from './search-result.ts';
import { shownQuotations } from './shown-quotations.ts';
import { type State, fillForm, readState, writeState } from './search-state.ts';

/**
 * Answers a search as it is typed: quotations at once from what the page carries; once a reader
 * pauses, what is to be said of them, and below them pages, people and terms from the site's index.
 * Without script the page lists every quotation.
 */
class QuoteSearch extends HTMLElement {
  #data!: FinderData;
  #maker!: ResultMaker;
  #list!: ResultList;
  #pages: Promise<PageList | undefined> | undefined;
  #root = './';
  #state: State = readState('');
  #unknown: string[] = [];
  #told = '';
  #pausing: ReturnType<typeof setTimeout> | undefined;
  readonly #address = new SearchAddress();

  connectedCallback(): void {
    this.#root = this.dataset['root'] ?? './';
    this.#data = carried<FinderData>('finder-data');
    this.#maker = new ResultMaker(
      this.#data,
      carried<Labels>('search-labels'),
      this.#root,
      actionRowsIn(this),
    );
    this.#list = new ResultList(this.#part('#results'), this.#maker);
    const fold = this.#part('details') as HTMLDetailsElement;
    fold.open = matchMedia('(width >= 62rem)').matches;
    this.#listen(fold);
    this.#read();
  }

  #listen(fold: HTMLDetailsElement): void {
    const form = this.#part('form');
    form.addEventListener('input', ({ target }) => {
      this.#take();
      this.#show(target === this.#field('q') ? 'typed' : 'chosen');
      this.#address.hold(writeState(this.#state));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
      this.#show('chosen');
      this.#address.step(writeState(this.#state));
    });
    addEventListener('popstate', () => this.#read());
    fold.addEventListener('toggle', () => this.#countFilters());
    copyOnClick(this.#part('#copied'), {
      '#copy-search': () => new URL(writeState(this.#state), location.href).href,
      '#copy-shown': () => shownQuotations(this.#part('#results')),
    });
  }

  /** Takes the search from the address. */
  #read(): void {
    this.#address.forget();
    const { known, unknown } = knownFilters(this, readState(location.search));
    this.#unknown = unknown;
    this.#state = known;
    fillForm(this.#part('form'), known);
    this.#show('read');
  }

  /** Takes the search from the form. */
  #take(): void {
    const given = new URLSearchParams();
    const form = this.#part('form') as HTMLFormElement;
    for (const [key, value] of new FormData(form)) given.set(key, String(value));
    this.#state = readState(`?${given}`);
    this.#unknown = [];
  }

  #drop(keys: readonly FilterKey[]): void {
    const without = Object.fromEntries(keys.map((key) => [key, '']));
    fillForm(this.#part('form'), { ...this.#state, ...without });
    this.#part('form').dispatchEvent(new Event('input'));
    this.#field('q')?.focus();
  }

  /**
   * Draws what is found, and leaves the rest to the pause.
   *
   * While a word is being typed that nothing has yet, what it may become stands, or else what stood
   * before it; the pause decides.
   */
  #show(how: 'typed' | 'chosen' | 'read'): void {
    clearTimeout(this.#pausing);
    const { q } = this.#state;
    const filters = filtersOf(this.#state);
    const answer = find(this.#data, q, filters);
    const growing =
      how === 'typed' && answer.answer !== 'found' ? becoming(this.#data, q, filters) : undefined;
    const shown = growing?.answer ?? answer;
    const isWaiting = how === 'typed' && shown.answer === 'none' && q.trim() !== '';
    if (!isWaiting) this.#draw(shown, how === 'read');

    // What is told of one answer must not stand above another.
    const told = JSON.stringify([answer.answer, answer.notes, growing?.beginning]);
    if (how === 'typed' && told !== this.#told) this.#part('#notes').replaceChildren();
    const settle = () => {
      const lines = growing
        ? [beginsWith(growing.beginning)]
        : linesOf(this.#data, this.#state, answer, this.#unknown, this.#root, (keys) =>
            this.#drop(keys),
          );
      this.#told = told;
      if (isWaiting) this.#draw(answer, false);
      this.#part('#notes').replaceChildren(...lines);
      const set = setFilters(this, this.#state, (key) => this.#drop([key]));
      this.#part('#set').replaceChildren(...set);
      this.#part('[role=status]').textContent = [countOf(shown), textOf(lines)]
        .filter(Boolean)
        .join('. ');
      whenIdle(() => this.#countFilters());
      void this.#showPages(shown);
    };
    if (how === 'typed') this.#pausing = setTimeout(settle, pause);
    else settle();
  }

  #draw(answer: Answer, all: boolean): void {
    // In a large archive the index has the quotations: those that stand stay until it answers.
    const isElsewhere = this.#data.quotes.length === 0 && this.#state.q.trim() !== '';
    if (this.#state.group === 'speaker') this.#list.drawGroups(answer.hits);
    else if (!isElsewhere && this.#list.draw(answer.hits, all)) this.#part('#pages').hidden = true;
    this.#part('#count').textContent = countOf(answer);
  }

  async #showPages(answer: Answer): Promise<void> {
    const { q, by: speaker, topic, day, grade, kind } = this.#state;
    const query = answer.showing?.map(({ text }) => text).join('') ?? q;
    const filters = Object.fromEntries(
      Object.entries({ speaker, topic, day, grade }).filter(([, value]) => value),
    );
    const isCarried = this.#data.quotes.length > 0;
    const isAsked = q.trim() !== '' || Object.keys(filters).length > 0;
    if (!isAsked && !this.#pages) return;
    const pages = await this.#pageList();
    const skip = new Set(answer.hits.map(({ id }) => id));
    // Pages are none of the kinds that can be chosen.
    const shown = await pages?.show(kind && isCarried ? '' : query, filters, skip);
    if (!shown || isCarried || !q.trim()) return;

    this.#list.fill(shown.quotes.map((quote) => this.#maker.makeQuote(quote, query)));
    this.#part('#count').textContent = counted(shown.quotes.length, shown.pages);
    this.#part('[role=status]').textContent = counted(shown.quotes.length, shown.pages);
  }

  /** Asked for once the quotations stand. */
  async #pageList(): Promise<PageList | undefined> {
    this.#pages ??= loadPageList(this.#part('#pages'), this.#part('#index-state'), this.#root);
    const pages = await this.#pages;
    if (!pages) this.#pages = undefined; // tried again at the next search
    return pages;
  }

  /** Only for a reader who sees the filters. */
  #countFilters(): void {
    if ((this.#part('details') as HTMLDetailsElement).open)
      fillFilters(this, this.#data, this.#state);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name=${name}]`);
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }
}

/** Milliseconds without a key after which what is found is told and the index is asked. */
const pause = 200;

customElements.define('quote-search', QuoteSearch);
