import type { Hit } from '../finder/find.ts';
import type { FinderData, FinderPassage, FinderQuote, FinderTerm } from '../finder/index-data.ts';
import type { Labels } from '../model/search-labels.ts';
import { paragraphPath } from '../model/permalink.ts';
import { sizeOf } from '../model/sentence.ts';
import type { ActionRows } from './action-rows.ts';
import { element } from './element.ts';
import { marked, markedFragment } from './marked.ts';

/** Makes the page's picture of one thing found; its links begin at `root`. */
export class ResultMaker {
  readonly #data: FinderData;
  readonly #labels: Labels;
  readonly #root: string;
  readonly #actions: ActionRows;

  /**
   * @param actions rows of what a reader can do with each quotation, where the page has them; they
   *   move from one list of results to the next
   */
  constructor(data: FinderData, labels: Labels, root: string, actions: ActionRows) {
    this.#data = data;
    this.#labels = labels;
    this.#root = root;
    this.#actions = actions;
  }

  /** The result as a list item, or nothing for what the page has no picture of. */
  make(hit: Hit): HTMLLIElement | undefined {
    const quote = hit.kind === 'quote' && this.#data.quotes.find(({ id }) => id === hit.id);
    if (quote) return this.#item(hit, this.#quote(quote, hit));
    const term = hit.kind === 'term' && this.#data.terms.find(({ id }) => id === hit.id);
    if (term) return this.#item(hit, ...this.#term(term));
    const passage = this.#data.passages.find(({ id }) => id === hit.id);
    return passage && this.#item(hit, ...this.#passage(passage, hit));
  }

  /** Marks a row that was made before for what is asked now. */
  mark(item: HTMLElement, hit: Hit): void {
    const quote = hit.kind === 'quote' && this.#data.quotes.find(({ id }) => id === hit.id);
    const link = item.querySelector<HTMLAnchorElement>('blockquote a');
    if (quote && link) {
      link.href = this.#addressOf(quote, hit);
      link.replaceChildren('“', ...marked(quote.text, hit.marks), '”');
      return;
    }
    const passage = this.#data.passages.find(({ id }) => id === hit.id);
    if (passage)
      item.querySelector('h3 + p')?.replaceChildren(...marked(passage.summary, hit.marks));
  }

  /** Who speaks in a result, by name; nobody in a term. */
  speakerOf({ kind, id }: Hit): string {
    const quote = this.#data.quotes.find((each) => kind === 'quote' && each.id === id);
    const passage = this.#data.passages.find((each) => kind === 'passage' && each.id === id);
    const [first] = quote ? [quote.speaker] : (passage?.speakers ?? []);
    return first ? this.#nameOf(first) : wording.kinds.terms;
  }

  #nameOf(id: string): string {
    return this.#data.people.find((person) => person.id === id)?.name ?? id;
  }

  #item({ kind, id }: Hit, ...children: Node[]): HTMLLIElement {
    return element('li', { 'data-kind': kind, 'data-id': id }, ...children);
  }

  #addressOf({ id, text }: FinderQuote, { marks }: Hit): string {
    return `${this.#root}quotes/${id}/#${id}${markedFragment(text, marks)}`;
  }

  #quote(quote: FinderQuote, hit: Hit): HTMLElement {
    const { id, text, speaker, grade } = quote;
    const person = this.#data.people.find((each) => each.id === speaker);
    const side = person?.side ?? this.#labels.sides[speaker] ?? -1;
    const link = element(
      'a',
      { href: this.#addressOf(quote, hit) },
      '“',
      ...marked(text, hit.marks),
      '”',
    );
    const role = person?.named ? `, ${person.role}` : '';
    return element(
      'figure',
      {
        class: 'quote',
        'data-grade': grade,
        'data-size': sizeOf(text),
        'data-side': side < 0 ? undefined : side,
      },
      element('blockquote', {}, element('p', {}, link)),
      element(
        'figcaption',
        {},
        element('p', {}, this.#person(speaker), role),
        this.#firm(grade, quote.paragraph),
        this.#actions.get(id) ?? '',
      ),
    );
  }

  #passage(
    { entry, title, summary, speakers, grade, paragraph }: FinderPassage,
    { marks }: Hit,
  ): Node[] {
    const label = this.#labels.kinds[grade ? 'reported' : 'paragraph'] ?? '';
    const href = entry ? `${this.#root}${entry}/` : this.#recordOf(paragraph);
    return [
      element('p', { class: 'label' }, label),
      element('h3', {}, element('a', { href }, title ?? `¶${paragraph}`)),
      element('p', {}, ...marked(summary, marks)),
      element(
        'p',
        { class: 'soft' },
        ...speakers.flatMap((id, at) => [at ? ', ' : '', this.#person(id)]),
      ),
      this.#firm(grade, paragraph),
    ];
  }

  #term({ id, term, spellings }: FinderTerm): Node[] {
    return [
      element('p', { class: 'label' }, this.#labels.kinds['term'] ?? ''),
      element('h3', {}, element('a', { href: `${this.#root}glossary/#${id}` }, term)),
      element('p', { class: 'soft' }, spellings[0] ?? ''),
    ];
  }

  #person(id: string): HTMLElement {
    return element('a', { class: 'name', href: `${this.#root}people/${id}/` }, this.#nameOf(id));
  }

  #firm(grade: string | undefined, paragraph: number): HTMLElement {
    const label = this.#labels.grades[grade ?? ''] ?? '';
    const about = `${this.#root}about/#grades`;
    return element(
      'p',
      { class: 'firm' },
      ...(grade
        ? [element('a', { class: 'grade', 'data-grade': grade, href: about }, label), ' · ']
        : []),
      element('a', { class: 'para', href: this.#recordOf(paragraph) }, `¶${paragraph}`),
    );
  }

  #recordOf(paragraph: number): string {
    return this.#root + paragraphPath(paragraph).slice(1);
  }
}
