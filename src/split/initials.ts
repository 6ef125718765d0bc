import { bare, isCapital, isNoPerson } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * What the initials in a report stand for, where it says so anywhere: *SLB* for “Sund Lamp Board”.
 *
 * @param sentences all of its sentences
 * @returns the full names by the initials
 */
export function initialsIn(sentences: Pick<Sentence, 'tokens'>[]): Map<string, string> {
  const words = sentences.flatMap(({ tokens }) => tokens).map(({ text }) => bare(text));
  const initials = new Set(words.filter((word) => /^\p{Lu}{2,}$/u.test(word)));
  const found = new Map<string, string>();
  for (const { tokens } of sentences)
    for (const from of tokens.keys())
      for (const each of initials) {
        const name = found.has(each) ? undefined : nameFrom(tokens, from, each);
        if (name) found.set(each, name);
      }
  return found;
}

/** “The SLB” as the Sund Lamp Board, where the report calls it so. */
export function inFull(phrase: Phrase, initials: ReadonlyMap<string, string>): Phrase | undefined {
  const name = initials.get(phrase.words.replace(/^the\s/i, ''));
  return name
    ? { ...phrase, words: `the ${name}`, head: name.split(' ').at(-1)!.toLowerCase() }
    : undefined;
}

/** The words from a place on whose capitals are some initials; small words between them count for nothing. */
function nameFrom(tokens: Token[], from: number, initials: string): string | undefined {
  const words: string[] = [];
  let rest = initials;
  for (const [at, token] of tokens.slice(from).entries()) {
    if (isCapital(token) && token.text !== initials && rest.startsWith(token.text[0]!))
      rest = rest.slice(1);
    else if (words.length === 0 || !/^(?:of|for|and|the|on|in|to|&|de)$/.test(token.text))
      return undefined;
    words.push(bare(token.text));
    const run = tokens.slice(from, from + at + 1);
    // Two letters are soon found: only an institution's are meant.
    if (rest === '')
      return words.length > 2 || isNoPerson({ tokens: run }) ? words.join(' ') : undefined;
  }
  return undefined;
}
