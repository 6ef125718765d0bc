import { type Copied, toHtml, toWords } from '../model/copied-text.ts';

/**
 * Makes of plain links what they say: share (the system's sheet where there is one, else copy, else
 * mail), copy the link, copy the quotation. Without script each is still a link.
 */
class ShareRow extends HTMLElement {
  connectedCallback(): void {
    // The links are not there yet when the script runs in the head; those of a quotation's sentences
    // stand beside the row.
    (this.closest('figure') ?? this).addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-act]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A sentence is gone to as well: its mark shows what was copied.
      if (link.dataset['act'] !== 'sentence') event.preventDefault();
      void this.#act(link);
    });
  }

  async #act(link: HTMLAnchorElement): Promise<void> {
    const { text = '', credit = '' } = this.dataset;
    const title = this.querySelector('ul')?.getAttribute('aria-label') ?? '';
    const address = this.querySelector<HTMLAnchorElement>('[data-act=link]')?.href ?? '';
    const copied: Copied = { words: text, credit, address };
    const said = credit ? toWords(copied) : text;
    const plain = `${said}\n${address}`;
    switch (link.dataset['act']) {
      case 'share':
        return this.#share({ title, text: said, url: address }, link);
      case 'words':
        return this.#tell(wording.share.quotationCopied, plain, () =>
          copyBoth(plain, toHtml(copied)),
        );
      case 'sentence':
        return this.#tell(wording.share.sentenceCopied, address + link.hash, () =>
          copyText(address + link.hash),
        );
      default:
        return this.#tell(wording.share.linkCopied, address, () => copyText(address));
    }
  }

  async #share(data: ShareData, mail: HTMLAnchorElement): Promise<void> {
    try {
      if (navigator.share) return await navigator.share(data);
      await copyText(`${data.text}\n${data.url}`);
      this.#say(wording.share.copiedWithLink);
    } catch (error) {
      // A reader who closes the sheet has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      location.assign(mail.href);
    }
  }

  /** Says that it is copied; where copying is refused, gives what was to be copied. */
  async #tell(done: string, text: string, copy: () => Promise<void>): Promise<void> {
    try {
      await copy();
      this.#say(done);
    } catch {
      // Every page carries this script: one place is filled in without what fills in any.
      this.#say(wording.share.refused.replace('{text}', () => text));
    }
  }

  #say(message: string): void {
    const output = this.querySelector('output');
    if (!output) return;
    // The same message a second time is told only after it was gone.
    output.value = '';
    requestAnimationFrame(() => (output.value = message));
  }
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

async function copyBoth(text: string, html: string): Promise<void> {
  // Firefox could copy one kind only until 2024.
  if (!('ClipboardItem' in self)) return copyText(text);
  const asBlob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': asBlob('text/plain', text),
      'text/html': asBlob('text/html', html),
    }),
  ]);
}

customElements.define('share-row', ShareRow);
