import { words } from './fold.ts';
import { lettersOf } from './letters.ts';

/**
 * The letters of a text whose marked vowels are written as two, as in “Mueller” for “Müller” and
 * “Aarhus” for “Århus”; nothing where it has none.
 */
export function spelledOut(text: string): string | undefined {
  const out = text
    .normalize('NFC')
    .replace(/[äöüåø]/giu, (vowel) => two[vowel.toLowerCase()] ?? vowel);
  return out === text.normalize('NFC') ? undefined : lettersOf(words(out));
}

const two: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
