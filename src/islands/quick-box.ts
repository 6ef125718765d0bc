import { element } from './element.ts';
import { marked } from './marked.ts';
import type { QuickAnswer } from './quick-answers.ts';
import { counted } from './told.ts';

/**
 * Makes of the field at the head of a page a box that answers where the reader stands, by the pattern
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Enter without a choice goes to the search page.
 *
 * @param root the address of the site's root
 * @param ask gives the answers to a query
 */
export async function openBox(form: HTMLFormElement, root: string, ask: Ask): Promise<void> {
  await loadStyles(`${root}styles/quick-search.css`);
  const field = form.querySelector('input');
  if (field) new QuickSearch(form, field, ask);
}

type Ask = (query: string) => QuickAnswer[] | Promise<QuickAnswer[]>;

class QuickSearch {
  readonly #field: HTMLInputElement;
  readonly #ask: Ask;
  readonly #list = element('div', {
    role: 'listbox',
    id: 'quick',
    'aria-label': wording.answer.best,
  });
  readonly #status = element('p', { role: 'status', class: 'unseen' });
  #at = -1;
  #pausing: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, field: HTMLInputElement, ask: Ask) {
    this.#field = field;
    this.#ask = ask;
    this.#list.hidden = true;
    const pattern = {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': 'quick',
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(pattern)) field.setAttribute(name, value);
    form.append(this.#list, this.#status);

    field.addEventListener('input', () => this.#answer());
    field.addEventListener('focus', () => this.#answer());
    field.addEventListener('blur', () => this.#close());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    // A tap on an answer must not take the focus first: the list would be gone.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    if (document.activeElement === field) this.#answer();
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #answer(): void {
    const query = this.#field.value;
    const answers = this.#ask(query);
    if (Array.isArray(answers)) {
      this.#fill(answers);
      return;
    }
    // What was typed meanwhile has its own answer; without one the list stays as it is.
    answers.then(
      (late) => {
        if (query === this.#field.value && document.activeElement === this.#field) this.#fill(late);
      },
      () => {},
    );
  }

  #fill(answers: QuickAnswer[]): void {
    this.#list.replaceChildren(...answers.map(toOption));
    this.#choose(-1);
    this.#open(answers.length > 0);
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.#tell(answers.length), pause);
  }

  #tell(count: number): void {
    const found = count === 0 ? wording.answer.noAnswer : counted(wording.answer.answers, count);
    this.#status.textContent = this.#field.value.trim() ? found : '';
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  #close(): void {
    clearTimeout(this.#pausing);
    this.#choose(-1);
    this.#open(false);
  }

  #choose(at: number): void {
    this.#at = at;
    const options = this.#options;
    for (const [place, option] of options.entries())
      option.setAttribute('aria-selected', String(place === at));
    const chosen = options[at];
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#list.hidden && event.key === 'ArrowDown') this.#answer();
    if (this.#list.hidden) return;

    const { length } = this.#options;
    const isChosen = this.#at >= 0;
    switch (event.key) {
      case 'ArrowDown':
        this.#choose(this.#at + 1 < length ? this.#at + 1 : -1);
        break;
      case 'ArrowUp':
        this.#choose(isChosen ? this.#at - 1 : length - 1);
        break;
      // In the field they move the caret; in the list they go to its ends.
      case 'Home':
        if (!isChosen) return;
        this.#choose(0);
        break;
      case 'End':
        if (!isChosen) return;
        this.#choose(length - 1);
        break;
      case 'Escape':
        this.#close();
        break;
      case 'Enter':
        if (!isChosen) return;
        this.#options[this.#at]?.click();
        break;
      default:
        return;
    }
    event.preventDefault();
  }
}

/** Milliseconds without a key after which the number of answers is told. */
const pause = 200;

function toOption(answer: QuickAnswer, at: number): HTMLElement {
  const { kind, text, marks = [], isQuoted, href } = answer;
  const said = marked(text, marks);
  return element(
    'a',
    { role: 'option', id: `quick-${at}`, href, tabindex: -1, 'aria-selected': 'false' },
    element('span', {}, ...(isQuoted ? ['“', ...said, '”'] : said)),
    ' ',
    element('small', {}, kind),
  );
}

/** Styles that only this box needs; without them the list is plain. */
function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
