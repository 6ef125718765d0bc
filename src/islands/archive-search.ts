import type { Archive } from '../finder/archive.ts';
import type { Answer } from '../finder/find.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { archiveHere } from './archive-here.ts';
import { carried } from './carried.ts';
import type { PageList } from './page-list.ts';
import { loadPageList } from './page-list-loader.ts';
import { filterKeys, filtersOf, setFilters, withoutFilters } from './search-filters.ts';
import { SearchForm, pause } from './search-form.ts';
import { ResultList } from './search-list.ts';
import { countOf, linesOf, textOf } from './search-lines.ts';
import { ResultMaker } from './search-result.ts';

/**
 * The search of an archive that is too large for the page: the best quotations, once a reader pauses,
 * from the archive's files, and below them other pages from the site's index.
 */
class ArchiveSearch extends SearchForm {
  #archive!: Archive;
  #labels!: Labels;
  #pages: Promise<PageList | undefined> | undefined;
  #all = '';
  #turn = 0;
  #pausing: ReturnType<typeof setTimeout> | undefined;

  protected prepare(): void {
    this.#archive = archiveHere(carried<FinderData>('finder-data'), this.root);
    this.#labels = carried<Labels>('search-labels');
    this.#all = this.piece('#count').textContent ?? '';
  }

  protected show(how: 'typed' | 'chosen' | 'read'): void {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => void this.#answer(), how === 'typed' ? pause : 0);
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const { state } = this;
    const isSet = filterKeys.some((key) => state[key]);
    const notice = this.piece('#index-state');
    if (!state.q.trim() && !isSet) return this.#clear();
    try {
      const { data, answer } = await this.#archive.find(state.q, filtersOf(state));
      const whole =
        isSet && answer.hits.length === 0
          ? (await this.#archive.find(state.q, filtersOf(withoutFilters(state)))).answer
          : answer;
      if (turn !== this.#turn) return;
      notice.textContent = '';
      this.#draw(data, answer, whole);
      this.#pages ??= loadPageList(this.piece('#pages'), notice, this.root);
      const pages = await this.#pages;
      if (!pages) this.#pages = undefined; // tried again at the next search
      const query = answer.showing?.map(({ text }) => text).join('') ?? state.q;
      if (turn === this.#turn) await pages?.show(isSet ? '' : query, {}, new Set());
    } catch {
      if (turn === this.#turn) notice.textContent = notice.dataset['unread'] ?? '';
    }
  }

  #draw(data: FinderData, answer: Answer, whole: Answer): void {
    const maker = new ResultMaker(data, this.#labels, this.root, new Map());
    const list = new ResultList(this.piece('#results'), maker);
    if (this.state.group === 'speaker') list.drawGroups(answer.hits);
    else list.fill(answer.hits.flatMap((hit) => maker.make(hit) ?? []));

    const lines = linesOf(
      this.state,
      answer,
      () => whole,
      this.unknown,
      this.root,
      (keys) => this.drop(keys),
    );
    this.piece('#notes').replaceChildren(...lines);
    const set = setFilters(this, this.state, (key) => this.drop([key]));
    this.piece('#set').replaceChildren(...set);
    this.piece('#count').textContent = countOf(answer);
    this.piece('[role=status]').textContent = [countOf(answer), textOf(lines)]
      .filter(Boolean)
      .join('. ');
  }

  /** Nothing is asked for: an archive's list has pages of its own. */
  #clear(): void {
    for (const place of ['#results', '#notes', '#set']) this.piece(place).replaceChildren();
    this.piece('#count').textContent = this.#all;
    this.piece('#pages').hidden = true;
  }

  /** To count what each choice leaves, the whole archive would have to be fetched. */
  protected countFilters(): void {}
}

customElements.define('quote-search', ArchiveSearch);
