import type { Spoken, Unspoken } from './voices.ts';

/**
 * The passages that are a title or a name elsewhere in the report, where nobody surely says them: what “Lamps”
 * is in one place, it is in all.
 *
 * @param spoken all that was taken for speech
 * @param unspoken all that was not
 */
export function alikeIn(spoken: Spoken[], unspoken: Unspoken[]): Unspoken[] {
  const names = unspoken.filter(({ kind }) => kind !== 'term');
  const kinds = new Map(names.map(({ passage, kind }) => [wordsIn(passage.text), kind]));
  return spoken
    .filter(({ sure, form }) => !sure && form === 'reported')
    .flatMap(({ passage }) => {
      const kind = kinds.get(wordsIn(passage.text));
      return kind ? [{ passage, kind }] : [];
    });
}

/** A passage's words, however they are joined and cased. */
function wordsIn(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
