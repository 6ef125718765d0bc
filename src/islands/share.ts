/**
 * Makes of plain links what they say: share (the system's sheet where there is one, else copy, else
 * mail), copy link, copy quotation. Without script each is still a link.
 */
class ShareRow extends HTMLElement {
  connectedCallback(): void {
    // The links are not there yet when the script runs in the head.
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-act]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#act(link);
    });
  }

  async #act(link: HTMLAnchorElement): Promise<void> {
    const { text = '', html = '', address = link.href, subject = '' } = this.dataset;
    try {
      if (link.dataset['act'] === 'share' && navigator.share)
        return await navigator.share({ title: subject, text, url: address });
      if (link.dataset['act'] === 'words') await copyBoth(`${text}\n${address}`, html);
      else await navigator.clipboard.writeText(address);
      this.#say('Copied');
    } catch (error) {
      // A reader who closes the sheet has changed their mind; anything else leads on as a link.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      location.assign(link.href);
    }
  }

  #say(message: string): void {
    const output = this.querySelector('output');
    if (output) output.value = message;
  }
}

async function copyBoth(text: string, html: string): Promise<void> {
  const asBlob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': asBlob('text/plain', text),
      'text/html': asBlob('text/html', html),
    }),
  ]);
}

customElements.define('share-row', ShareRow);
