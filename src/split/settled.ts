import type { Passage } from '../ledger/span.ts';
import type { Spoken, Unspoken, Voices } from './voices.ts';

/**
 * What is speech and what is not, by what else the report has between marks.
 *
 * What “Lamps” is in one place, it is in all; and a heading that has somebody's words is theirs.
 *
 * @param spoken all that was taken for speech
 * @param unspoken all that was not
 * @returns the same passages, in the order of the report
 */
export function settled(
  spoken: Spoken[],
  unspoken: Unspoken[],
): Pick<Voices, 'spoken' | 'unspoken'> {
  const [named, echoed] = [alikeIn(spoken, unspoken), echoesIn(spoken, unspoken)];
  return {
    spoken: [...without(spoken, named), ...echoed].sort(byPlace),
    unspoken: [...without(unspoken, echoed), ...named].sort(byPlace),
  };
}

/** The passages that are a title or a name elsewhere in the report, where nobody surely says them. */
function alikeIn(spoken: Spoken[], unspoken: Unspoken[]): Unspoken[] {
  const names = unspoken.filter(({ kind }) => kind !== 'term');
  const kinds = new Map(names.map(({ passage, kind }) => [wordsIn(passage.text), kind]));
  return spoken
    .filter(({ sure, form, passage }) => !sure && (form === 'reported' || isPhrase(passage.text)))
    .flatMap(({ passage }) => {
      const kind = kinds.get(wordsIn(passage.text));
      return kind ? [{ passage, kind }] : [];
    });
}

/** Several words and no sentence. */
function isPhrase(text: string): boolean {
  return text.includes(' ') && !/[.?!…,]$/.test(text);
}

/** The headings that are a part of what somebody says below them. */
function echoesIn(spoken: Spoken[], unspoken: Unspoken[]): Spoken[] {
  return unspoken
    .filter(({ isHeading }) => isHeading)
    .flatMap(({ passage }) => {
      const words = ` ${wordsIn(passage.text)} `;
      const whole = spoken.find((each) => ` ${wordsIn(each.passage.text)} `.includes(words));
      if (!whole) return [];
      const because = whole.speaker ? `the same words below: ${whole.because}` : whole.because;
      return [{ ...whole, passage, because, sure: false, form: 'reported' as const }];
    });
}

function without<T extends { passage: Passage }>(all: T[], gone: { passage: Passage }[]): T[] {
  return all.filter(({ passage }) => !gone.some((each) => each.passage === passage));
}

function byPlace(a: { passage: Passage }, b: { passage: Passage }): number {
  return a.passage.paragraph - b.passage.paragraph || a.passage.start - b.passage.start;
}

/** A passage's words, however they are joined and cased. */
function wordsIn(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
