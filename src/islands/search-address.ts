/**
 * Writes a search into the page's address once a reader pauses.
 *
 * Browsers refuse an address that changes too often: some after 100 times in 10 seconds, others in 30.
 * A search that cannot be written is still answered; only its link is older.
 */
export class SearchAddress {
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // A reader who leaves finds the same search again on coming back.
    document.addEventListener('click', () => this.#write(), { capture: true });
    addEventListener('pagehide', () => this.#write());
  }

  /** @param query the address's query, as `writeState` gives it */
  hold(query: string): void {
    this.#waiting = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), pause);
  }

  /** A step that Back undoes. */
  step(query: string): void {
    this.#waiting = undefined;
    if (query !== location.search) attempt('pushState', query);
  }

  /** What waits to be written is of another search. */
  forget(): void {
    this.#waiting = undefined;
  }

  #write(): void {
    clearTimeout(this.#timer);
    const query = this.#waiting;
    this.#waiting = undefined;
    if (query !== undefined && query !== location.search) attempt('replaceState', query);
  }
}

/** Milliseconds; at most 86 of them are in 30 seconds. */
const pause = 350;

function attempt(how: 'pushState' | 'replaceState', query: string): void {
  try {
    history[how](null, '', location.pathname + query);
  } catch {
    // The address stays as it is.
  }
}
