import type { TermSource } from './content.ts';
import { words } from './fold.ts';
import type { FinderTerm } from './index-data.ts';
import { lettersOf } from './letters.ts';
import { orders, shortestSound } from './names.ts';
import { nearWords } from './spelling.ts';

/**
 * The spellings of a personal name that must be listed: not those that its letters or its sound
 * give away, but of these each short part, which alone has too little sound.
 *
 * @param sound as `toSound` makes it
 */
export function spellingsNeeded(
  name: string,
  spellings: string[],
  sound: (folded: string) => string,
): string[] {
  const letters = new Set(orders(name).map(toLetters));
  const sounds = new Set([...letters].map(sound));
  const needed = spellings.flatMap((spelling) => {
    const parts = spelling.split(' ');
    if (!sounds.has(sound(toLetters(spelling)))) return spelling;
    return parts.length === 2 ? parts : [];
  });
  return needed.filter((spelling) => {
    const own = toLetters(spelling);
    const isHeard = sounds.has(sound(own)) && sound(own).length >= shortestSound;
    return own.length > 1 && !isHeard && isNew(own, letters);
  });
}

/** A term with every name that it has, without names that differ by a slip. */
export function toTerm({ id, term, expansion, original, spellings }: TermSource): FinderTerm {
  const letters = new Set<string>();
  const [own = '', ...others] = [term, expansion, original, ...spellings]
    // An editor may set names side by side: “A / B”, “A, B”, “A (B)”.
    .flatMap((name) => name?.split(/[/,()]/) ?? [])
    .map((name) => name.trim())
    .filter((name) => name && isNew(toLetters(name), letters));
  return { id, term: own, spellings: others };
}

/** Whether letters are not known yet, nor near any that are; and adds them. */
function isNew(letters: string, known: Set<string>): boolean {
  return !known.has(letters) && !nearWords(letters, known, 8).length && !!known.add(letters);
}

function toLetters(name: string): string {
  return lettersOf(words(name));
}
