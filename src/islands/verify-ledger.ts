import { type Locks, type OpenLink, linksOf } from '../ledger/links.ts';
import { paragraphPath, quotePath } from '../model/permalink.ts';
import { element } from './element.ts';
import { fill } from '../model/wording.ts';
import { inDigits } from './told.ts';

/**
 * Checks a pasted text of the report against the ledger, in the browser alone: each paragraph and each
 * quotation lights up as it holds or does not. Without script the page names the command that does it.
 */
export abstract class VerifyLedger extends HTMLElement {
  /** What the text must agree with. */
  protected abstract ledger(): Locks | Promise<Locks>;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(this.querySelector('textarea')?.value ?? '').catch(() =>
        this.#tell(this.dataset['unread'] ?? ''),
      );
    });
  }

  async #check(text: string): Promise<void> {
    // What makes a fingerprint is there only where nobody on the way can change the page.
    if (!globalThis.crypto?.subtle) return this.#tell(this.dataset['insecure'] ?? '');
    const links = linksOf(await this.ledger(), text);
    const checked = await Promise.all(
      links.map(async (link) => ({ link, holds: await holds(link) })),
    );
    const broken = checked.filter((each) => !each.holds).length;

    this.querySelector('#chain')?.replaceChildren(
      element(
        'h2',
        {},
        broken === 0
          ? wording.verify.holds
          : fill(wording.verify.broken, { count: inDigits(broken), all: inDigits(links.length) }),
      ),
      element(
        'ol',
        { class: 'records', role: 'list' },
        // Nobody reads thousands of links that hold.
        ...checked
          .filter(({ holds }) => !holds || links.length <= mostShown)
          .slice(0, mostShown)
          .map(({ link, holds }) => this.#row(link, holds)),
      ),
    );
  }

  #tell(message: string): void {
    this.querySelector('#chain')?.replaceChildren(element('p', {}, message));
  }

  #row({ id, paragraph, words }: OpenLink, holds: boolean): HTMLElement {
    const root = this.dataset['root'] ?? './';
    const path = id ? quotePath(id) : paragraphPath(paragraph);
    const name = element('a', { href: root + path.slice(1) }, id || `¶${paragraph}`);
    const seen = id ? `“${words}”` : `${words.slice(0, 60)}${words.length > 60 ? '…' : ''}`;
    return element(
      'li',
      { 'data-holds': String(holds), 'data-quotation': id || undefined },
      element('b', {}, `${holds ? wording.verify.held : wording.verify.differs} `),
      name,
      ' ',
      element('span', { class: 'soft' }, seen),
    );
  }
}

async function holds({ words, sha256 }: OpenLink): Promise<boolean> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return hex === sha256;
}

const mostShown = 500;
