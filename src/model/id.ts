import { plainLetters } from './plain-letters.ts';

/**
 * The id that words would have: lower-case words without accents, joined by a sign.
 *
 * @param joiner a hyphen for what has an address; sources are cited as `@some_id`
 * @returns nothing where no letter of a to z is left to begin with, as in another script
 */
export function toId(words: string, joiner: '-' | '_' = '-'): string | undefined {
  const parts = plainly(words).match(/[a-z0-9]+/g) ?? [];
  const first = parts.findIndex((part) => /^[a-z]/.test(part));
  return first < 0 ? undefined : parts.slice(first).join(joiner).slice(0, longest);
}

/** How many characters an id may have: an address is read aloud and typed. */
export const longest = 80;

/** Words without capitals, accents and apostrophes. */
export function plainly(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? letter);
}
