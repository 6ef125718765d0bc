import { type Answer, find } from '../finder/find.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { actionRowsIn } from './action-rows.ts';
import { carried } from './carried.ts';
import { whenIdle } from './idle.ts';
import type { PageList } from './page-list.ts';
import { loadPageList } from './page-list-loader.ts';
import { fillFilters, filtersOf, setFilters, withoutFilters } from './search-filters.ts';
import { SearchForm, pause } from './search-form.ts';
import { becoming } from './search-growing.ts';
import { ResultList } from './search-list.ts';
import { beginsWith, countOf, linesOf, textOf } from './search-lines.ts';
import { ResultMaker } from './search-result.ts';

/**
 * Answers a search as it is typed: quotations at once from what the page carries; once a reader
 * pauses, what is to be said of them, and below them pages, people and terms from the site's index.
 * Without script the page lists every quotation.
 */
class QuoteSearch extends SearchForm {
  #data!: FinderData;
  #list!: ResultList;
  #pages: Promise<PageList | undefined> | undefined;
  #told = '';
  #pausing: ReturnType<typeof setTimeout> | undefined;

  protected prepare(): void {
    this.#data = carried<FinderData>('finder-data');
    const labels = carried<Labels>('search-labels');
    const maker = new ResultMaker(this.#data, labels, this.root, actionRowsIn(this));
    this.#list = new ResultList(this.piece('#results'), maker);
  }

  /**
   * Draws what is found, and leaves the rest to the pause.
   *
   * While a word is being typed that nothing has yet, what it may become stands, or else what stood
   * before it; the pause decides.
   */
  protected show(how: 'typed' | 'chosen' | 'read'): void {
    clearTimeout(this.#pausing);
    const { q } = this.state;
    const filters = filtersOf(this.state);
    const answer = find(this.#data, q, filters);
    const growing =
      how === 'typed' && answer.answer !== 'found' ? becoming(this.#data, q, filters) : undefined;
    const shown = growing?.answer ?? answer;
    const isWaiting = how === 'typed' && shown.answer === 'none' && q.trim() !== '';
    if (!isWaiting) this.#draw(shown, how === 'read');

    // What is told of one answer must not stand above another.
    const told = JSON.stringify([answer.answer, answer.notes, growing?.beginning]);
    if (how === 'typed' && told !== this.#told) this.piece('#notes').replaceChildren();
    const settle = () => {
      const whole = () => find(this.#data, q, filtersOf(withoutFilters(this.state)));
      const lines = growing
        ? [beginsWith(growing.beginning)]
        : linesOf(this.state, answer, whole, this.unknown, this.root, (keys) => this.drop(keys));
      this.#told = told;
      if (isWaiting) this.#draw(answer, false);
      this.piece('#notes').replaceChildren(...lines);
      const set = setFilters(this, this.state, (key) => this.drop([key]));
      this.piece('#set').replaceChildren(...set);
      this.piece('[role=status]').textContent = [countOf(shown), textOf(lines)]
        .filter(Boolean)
        .join('. ');
      whenIdle(() => this.countFilters());
      void this.#showPages(shown);
    };
    if (how === 'typed') this.#pausing = setTimeout(settle, pause);
    else settle();
  }

  #draw(answer: Answer, all: boolean): void {
    if (this.state.group === 'speaker') this.#list.drawGroups(answer.hits);
    else if (this.#list.draw(answer.hits, all)) this.piece('#pages').hidden = true;
    this.piece('#count').textContent = countOf(answer);
  }

  async #showPages(answer: Answer): Promise<void> {
    const { q, by: speaker, topic, day, grade, kind } = this.state;
    const query = answer.showing?.map(({ text }) => text).join('') ?? q;
    const filters = Object.fromEntries(
      Object.entries({ speaker, topic, day, grade }).filter(([, value]) => value),
    );
    const isAsked = q.trim() !== '' || Object.keys(filters).length > 0;
    if (!isAsked && !this.#pages) return;
    const pages = await this.#pageList();
    const skip = new Set(answer.hits.map(({ id }) => id));
    // Pages are none of the kinds that can be chosen.
    await pages?.show(kind ? '' : query, filters, skip);
  }

  /** Asked for once the quotations stand. */
  async #pageList(): Promise<PageList | undefined> {
    this.#pages ??= loadPageList(this.piece('#pages'), this.piece('#index-state'), this.root);
    const pages = await this.#pages;
    if (!pages) this.#pages = undefined; // tried again at the next search
    return pages;
  }

  /** Only for a reader who sees the filters. */
  protected countFilters(): void {
    if ((this.piece('details') as HTMLDetailsElement).open)
      fillFilters(this, this.#data, this.state);
  }
}

customElements.define('quote-search', QuoteSearch);
