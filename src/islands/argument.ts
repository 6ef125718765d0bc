/** Leaves of the argument the words of one speaker or of one grade; the rest steps back. */
class ArgumentFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.hidden = false;
    form.addEventListener('input', () => this.#filter(form));
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#filter(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#filter(form);
  }

  #filter(form: HTMLFormElement): void {
    const asked = new FormData(form);
    const speaker = String(asked.get('speaker') ?? '');
    const grade = String(asked.get('grade') ?? '');
    const words = [...document.querySelectorAll<HTMLElement>('.argument .said')];
    const isMeant = ({ dataset }: HTMLElement) =>
      (!speaker || dataset['speaker'] === speaker) && (!grade || dataset['grade'] === grade);

    for (const word of words) word.toggleAttribute('data-aside', !isMeant(word));
    for (const question of document.querySelectorAll('.question')) {
      const left = question.querySelectorAll('.said:not([data-aside])').length;
      question.toggleAttribute('data-aside', left === 0);
    }
    const left = words.filter(isMeant).length;
    const output = this.querySelector('output');
    if (output) output.value = speaker || grade ? `${left} of ${words.length} stand out` : '';
  }
}

customElements.define('argument-filter', ArgumentFilter);
