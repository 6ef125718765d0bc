import { keysIn } from '../finder/asked.ts';
import { words } from '../finder/fold.ts';
import { keyOf } from '../finder/key.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/**
 * The rest of the site, as Pagefind's index knows it; loaded at the first search.
 *
 * Pagefind answers for an unknown word with its longest known beginning, and drops it from a longer
 * query. A page counts here only if it really has every word that was asked for.
 */
export class SiteIndex {
  readonly #root: string;
  #loading: Promise<Pagefind> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Pages, people and terms that have all the words, best first.
   *
   * @param filters by name, as the index has them
   * @throws Error when the index cannot be loaded or read
   */
  async search(query: string, filters: Record<string, string>): Promise<Found[]> {
    const pagefind = await this.#load();
    const { results } = await pagefind.search(query, { filters });
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    const asked = keysIn(query);
    if (asked.length === 0) return [];
    return pages.filter((page) => hasAll(page, asked)).map((page) => toFound(page, asked));
  }

  #load(): Promise<Pagefind> {
    // A failed load is tried again at the next search.
    this.#loading ??= load(new URL(`${this.#root}pagefind/`, document.baseURI)).catch((error) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }
}

/** More would be a list that nobody reads. */
const most = 12;

async function load(folder: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
  // What fails while it starts, it also throws where nobody can catch it.
  addEventListener('unhandledrejection', (event) => {
    if (`${event.reason?.stack}`.includes(folder.pathname)) event.preventDefault();
  });
  await checkEntry(new URL('pagefind-entry.json', folder));
  // Trusted Types forbid to start a worker from a string.
  await pagefind.options({ noWorker: true, baseUrl: new URL('..', folder).pathname });
  await pagefind.init();
  return pagefind;
}

/** Pagefind cannot start a second time, so it starts only when its first file is there. */
async function checkEntry(address: URL): Promise<void> {
  const response = await fetch(address);
  const { languages } = await response.json();
  if (!response.ok || Object.keys(languages).length === 0) throw new Error('No index is there.');
}

function hasAll({ content, meta }: Fragment, asked: string[]): boolean {
  const text = [content, meta['title'], meta['spellings']].join(' ');
  const said = new Set(words(text).map(keyOf));
  return asked.every((word) => said.has(word));
}

function toFound({ url, meta, content }: Fragment, asked: string[]): Found {
  const { title = url, kind = '', speaker } = meta;
  return { url, title, kind, excerpt: excerptOf(content, asked), isQuote: speaker !== undefined };
}

export interface Found {
  url: string;
  title: string;
  kind: string;
  excerpt: Excerpt;
  /** A quotation is shown by the finder. */
  isQuote: boolean;
}

interface Pagefind {
  options(options: { noWorker: boolean; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}
