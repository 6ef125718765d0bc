import { textFragment } from '../model/text-fragment.ts';
import { element } from './element.ts';
import { wordsToOpen } from './excerpt.ts';
import { marked } from './marked.ts';
import { type Found, SiteIndex } from './site-index.ts';

/**
 * The list of the site's other pages that have all the words of a search, below the quotations.
 *
 * When the index is slow or cannot be loaded, the list says so, and the quotations stand without it.
 */
export class PageList {
  readonly #section: HTMLElement;
  readonly #list: Element | null;
  readonly #notice: HTMLElement;
  readonly #index: SiteIndex;
  #latest = 0;

  /** @param root the way to the site's root */
  constructor(section: HTMLElement, notice: HTMLElement, root: string) {
    this.#section = section;
    this.#list = section.querySelector('ul');
    this.#notice = notice;
    this.#index = new SiteIndex(root);
  }

  /**
   * @param skip ids of what is shown already
   */
  async show(query: string, filters: Record<string, string>, skip: Set<string>): Promise<void> {
    const turn = ++this.#latest;
    const late = setTimeout(() => this.#say(this.#notice.dataset['late'] ?? ''), slow);
    try {
      const found = query.trim() ? await this.#index.search(query, filters) : [];
      if (turn !== this.#latest) return;
      this.#say('');
      this.#fill(found.filter(({ isQuote, url }) => !isQuote && !isIn(skip, url)));
    } catch {
      if (turn !== this.#latest) return;
      this.#say(this.#notice.dataset['missing'] ?? '');
      this.#fill([]);
    } finally {
      clearTimeout(late);
    }
  }

  #fill(pages: Found[]): void {
    this.#section.hidden = pages.length === 0;
    this.#list?.replaceChildren(...pages.map(toItem));
  }

  #say(message: string): void {
    this.#notice.textContent = message;
  }
}

/** Milliseconds after which a reader is told that something is still to come. */
const slow = 2500;

function isIn(ids: Set<string>, url: string): boolean {
  return [...ids].some((id) => url.endsWith(`/${id}/`) || url.endsWith(`#${id}`));
}

function toItem({ url, title, kind, excerpt }: Found): HTMLElement {
  const { part, text, marks, before, after } = excerpt;
  const open = wordsToOpen(excerpt);
  const hash = open && (url.includes('#') ? '' : '#') + textFragment(open);
  return element(
    'li',
    {},
    element('p', { class: 'label' }, part ? `${kind} · ${part}` : kind),
    element('h3', {}, element('a', { href: url + hash }, title)),
    element('p', {}, before ? '… ' : '', ...marked(text, marks), after ? ' …' : ''),
  );
}
