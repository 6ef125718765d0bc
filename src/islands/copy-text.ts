import { element } from './element.ts';

/** Puts a button to copy it beside a text or in a field that is ready to be taken along. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    // The script runs in the head: what stands within is not there yet.
    document.addEventListener('DOMContentLoaded', () => this.#offer());
  }

  #offer(): void {
    const text = this.querySelector('textarea')?.value ?? this.textContent?.trim() ?? '';
    const label = `Copy ${this.dataset['what']}`;
    const button = element('button', { type: 'button', 'aria-label': label }, 'Copy');
    const output = element('output', { class: 'soft' });
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        output.value = 'Copied';
      } catch {
        output.value = 'Copying was refused: select the text instead';
      }
    });
    this.append(' ', button, ' ', output);
  }
}

customElements.define('copy-text', CopyText);
