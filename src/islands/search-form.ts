import { SearchAddress } from './search-address.ts';
import { copyOnClick } from './search-copy.ts';
import { type FilterKey, knownFilters } from './search-filters.ts';
import { shownQuotations } from './shown-quotations.ts';
import { type State, fillForm, readState, writeState } from './search-state.ts';

/** The form of a search and its address; what is found is the business of those who extend it. */
export abstract class SearchForm extends HTMLElement {
  protected root = './';
  protected state: State = readState('');
  /** Filters of the address that the page does not offer. */
  protected unknown: string[] = [];
  readonly #address = new SearchAddress();

  /** Makes ready what an answer needs. */
  protected abstract prepare(): void;

  /** Answers what the state asks for now. */
  protected abstract show(how: 'typed' | 'chosen' | 'read'): void;

  /** Tells a reader who sees the filters what each leaves. */
  protected abstract countFilters(): void;

  connectedCallback(): void {
    this.root = this.dataset['root'] ?? './';
    this.prepare();
    const fold = this.piece('details') as HTMLDetailsElement;
    fold.open = matchMedia('(width >= 62rem)').matches;
    this.#listen(fold);
    this.#read();
  }

  #listen(fold: HTMLDetailsElement): void {
    const form = this.piece('form');
    form.addEventListener('input', ({ target }) => {
      this.#take();
      this.show(target === this.#field('q') ? 'typed' : 'chosen');
      this.#address.hold(writeState(this.state));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
      this.show('chosen');
      this.#address.step(writeState(this.state));
    });
    addEventListener('popstate', () => this.#read());
    fold.addEventListener('toggle', () => this.countFilters());
    copyOnClick(this.piece('#copied'), {
      '#copy-search': () => new URL(writeState(this.state), location.href).href,
      '#copy-shown': () => shownQuotations(this.piece('#results')),
    });
  }

  /** Takes the search from the address. */
  #read(): void {
    this.#address.forget();
    const { known, unknown } = knownFilters(this, readState(location.search));
    this.unknown = unknown;
    this.state = known;
    fillForm(this.piece('form'), known);
    this.show('read');
  }

  /** Takes the search from the form. */
  #take(): void {
    const given = new URLSearchParams();
    const form = this.piece('form') as HTMLFormElement;
    for (const [key, value] of new FormData(form)) given.set(key, String(value));
    this.state = readState(`?${given}`);
    this.unknown = [];
  }

  protected drop(keys: readonly FilterKey[]): void {
    const without = Object.fromEntries(keys.map((key) => [key, '']));
    fillForm(this.piece('form'), { ...this.state, ...without });
    this.piece('form').dispatchEvent(new Event('input'));
    this.#field('q')?.focus();
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name=${name}]`);
  }

  protected piece(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }
}

/** Milliseconds without a key after which what is found is told and the index is asked. */
export const pause = 200;
