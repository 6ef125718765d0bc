import { type Verdict, check } from '../finder/check.ts';
import type { FinderData } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { actionRowsIn } from './action-rows.ts';
import { carried } from './carried.ts';
import { element } from './element.ts';
import { ResultMaker } from './search-result.ts';

/**
 * Says of a pasted sentence whether the report quotes it: exactly, with differences, or not at all.
 *
 * What is checked stands in the address's fragment, so that a check can be shared; a fragment is
 * never sent to a server. Without script the page leads to the list of quotations.
 */
class CheckQuote extends HTMLElement {
  #data!: FinderData;
  #maker!: ResultMaker;

  connectedCallback(): void {
    this.#data = carried<FinderData>('finder-data');
    const labels = carried<Labels>('search-labels');
    this.#maker = new ResultMaker(
      this.#data,
      labels,
      this.dataset['root'] ?? './',
      actionRowsIn(this.querySelector<HTMLTemplateElement>('#actions')?.content),
    );
    this.#field.value = readFragment();
    this.#show();

    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#field.value.trim();
      history.replaceState(null, '', text ? `#${encodeURIComponent(text)}` : location.pathname);
      this.#show();
    });
    addEventListener('hashchange', () => {
      this.#field.value = readFragment();
      this.#show();
    });
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('The page lacks its text field.');
    return field;
  }

  #show(): void {
    const text = this.#field.value.trim();
    this.querySelector('#verdict')?.replaceChildren(
      ...(text ? this.#tell(check(this.#data, text)) : []),
    );
  }

  #tell(verdict: Verdict): Node[] {
    if (verdict.verdict === 'absent')
      return [
        element('h2', {}, 'Not in this report'),
        element(
          'p',
          {},
          'No quotation of the report is like this. It may tell it in words of its own.',
        ),
      ];

    const whole = this.#maker.make({
      kind: 'quote',
      id: verdict.quote.id,
      score: 1,
      marks: [],
      missing: [],
    });
    const list = element('ul', { role: 'list', class: 'results' }, ...(whole ? [whole] : []));
    if (verdict.verdict === 'exact')
      return [element('h2', {}, 'Exact'), element('p', {}, reserve(verdict)), list];

    const words = verdict.diff.flatMap(({ op, text }) => [word(op, text), ' ']);
    return [
      element('h2', {}, 'Differs here'),
      element('p', { class: 'difference' }, ...words),
      element(
        'p',
        { class: 'soft' },
        'Struck out: not in the quotation. Underlined: missing from what you pasted.',
      ),
      list,
    ];
  }
}

function reserve({ part, loosely }: { part?: true; loosely?: true }): string {
  const what = part
    ? 'A part of this quotation, word for word.'
    : 'The whole quotation, word for word.';
  return loosely ? `${what} Capitals, hyphens or punctuation differ.` : what;
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

customElements.define('check-quote', CheckQuote);
