import { fill } from '../model/wording.ts';
import { inDigits } from './told.ts';

/** Leaves of the argument the words of one speaker or of one grade; the rest steps back. */
class ArgumentFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('input', () => this.#filter());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const select of this.querySelectorAll('select')) select.value = '';
      this.#filter();
    });
    // A browser may have kept what was chosen before.
    this.#filter();
  }

  #filter(): void {
    const asked = (name: string) =>
      this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
    const [speaker, grade] = [asked('speaker'), asked('grade')];
    const words = [...document.querySelectorAll<HTMLElement>('.argument .said')];
    const isMeant = ({ dataset }: HTMLElement) =>
      (!speaker || dataset['speaker'] === speaker) && (!grade || dataset['grade'] === grade);

    for (const word of words) word.toggleAttribute('data-aside', !isMeant(word));
    for (const question of document.querySelectorAll('.question'))
      question.toggleAttribute('data-aside', !question.querySelector('.said:not([data-aside])'));
    const output = this.querySelector('output');
    const left = words.filter(isMeant).length;
    if (output)
      output.value =
        speaker || grade
          ? fill(wording.argument.left, { count: inDigits(left), all: inDigits(words.length) })
          : '';
  }
}

customElements.define('argument-filter', ArgumentFilter);
