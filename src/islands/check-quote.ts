import { type Verdict, check } from '../finder/check.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { type ActionRows, actionRowsIn } from './action-rows.ts';
import { carried } from './carried.ts';
import { element } from './element.ts';
import { ResultMaker } from './search-result.ts';

/**
 * Says of a pasted sentence whether the report quotes it: exactly, with differences, or not at all.
 *
 * What is checked stands in the address's fragment, so that a check can be shared; a fragment is
 * never sent to a server. Without script the page leads to the list of quotations.
 */
export abstract class CheckQuote extends HTMLElement {
  #labels!: Labels;
  #actions!: ActionRows;
  #turn = 0;

  /** The quotations that a text may be, and who says them. */
  protected abstract dataFor(text: string): FinderData | Promise<FinderData>;

  connectedCallback(): void {
    this.#labels = carried<Labels>('search-labels');
    const template = this.querySelector<HTMLTemplateElement>('#actions');
    this.#actions = actionRowsIn(template?.content);
    this.#field.value = readFragment();
    void this.#show();

    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#field.value.trim();
      history.replaceState(null, '', text ? `#${encodeURIComponent(text)}` : location.pathname);
      void this.#show();
    });
    addEventListener('hashchange', () => {
      this.#field.value = readFragment();
      void this.#show();
    });
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('The page lacks its text field.');
    return field;
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    const told = text ? await this.#answer(text) : [];
    if (turn === this.#turn) this.querySelector('#verdict')?.replaceChildren(...told);
  }

  async #answer(text: string): Promise<Node[]> {
    try {
      const data = await this.dataFor(text);
      return this.#tell(check(data, text), data);
    } catch {
      return [element('p', {}, this.dataset['unread'] ?? '')];
    }
  }

  #tell(verdict: Verdict, data: FinderData): Node[] {
    if (verdict.verdict === 'absent')
      return [element('h2', {}, wording.check.absent), element('p', {}, wording.check.absentText)];

    const root = this.dataset['root'] ?? './';
    const whole = new ResultMaker(data, this.#labels, root, this.#actions).make({
      kind: 'quote',
      id: verdict.quote.id,
      score: 1,
      marks: [],
      missing: [],
    });
    const list = element('ul', { role: 'list', class: 'results' }, ...(whole ? [whole] : []));
    if (verdict.verdict === 'exact')
      return [element('h2', {}, wording.check.exact), element('p', {}, reserve(verdict)), list];

    const words = verdict.diff.flatMap(({ op, text }) => [word(op, text), ' ']);
    return [
      element('h2', {}, wording.check.differs),
      element('p', { class: 'difference' }, ...words),
      element('p', { class: 'soft' }, wording.check.difference),
      list,
    ];
  }
}

function reserve({ part, loosely }: { part?: true; loosely?: true }): string {
  const what = part ? wording.check.part : wording.check.whole;
  return loosely ? `${what} ${wording.check.loosely}` : what;
}

function word(op: 'same' | 'missing' | 'added', text: string): Node | string {
  if (op === 'same') return text;
  return element(op === 'missing' ? 'ins' : 'del', {}, text);
}

function readFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A stray percent sign is no fault of the reader's: show it as it is.
    return location.hash.slice(1);
  }
}
