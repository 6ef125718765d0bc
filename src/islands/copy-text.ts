import { element } from './element.ts';

/** Puts a button to copy it beside a text or in a field that is ready to be taken along. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('textarea')?.value ?? this.textContent?.trim() ?? '';
    const label = wording.share.copyWhat.replace('{what}', () => this.dataset['what'] ?? '');
    const button = element('button', { type: 'button', 'aria-label': label }, wording.share.copy);
    const output = element('output', { class: 'soft' });
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        output.value = wording.share.copied;
      } catch {
        output.value = wording.share.select;
      }
    });
    this.append(' ', button, ' ', output);
  }
}

customElements.define('copy-text', CopyText);
