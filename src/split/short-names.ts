import { isInstitution } from './description.ts';
import { headsOf } from './name-parts.ts';
import { bare, isCapital, isNoPerson } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import { type Token, wordsOf } from './tokens.ts';

/**
 * What a report says for short, where it has the whole anywhere: *SLB* for “Sund Lamp Board”, and *board* too
 * if it names no other.
 *
 * @param sentences all of its sentences
 * @returns the full names by what is short for them
 */
export function shortNamesIn(sentences: Pick<Sentence, 'tokens'>[]): Map<string, string> {
  const words = sentences.flatMap(({ tokens }) => tokens).map(({ text }) => bare(text));
  const initials = new Set(words.filter((word) => /^\p{Lu}{2,}$/u.test(word)));
  const found = new Map<string, string>();
  for (const { tokens } of sentences)
    for (const from of tokens.keys())
      for (const each of initials) {
        const name = found.has(each) ? undefined : nameFrom(tokens, from, each);
        if (name) found.set(each, name);
      }
  const names = new Set(sentences.flatMap(({ tokens }) => institutionsIn(tokens)));
  for (const [noun, named] of Map.groupBy(names, lastOf))
    if (named.length === 1) found.set(noun, named[0]!);
  return found;
}

/** “The SLB”, “the board” as the Sund Lamp Board, where the report calls it so. */
export function inFull(
  phrase: Phrase,
  shortNames: ReadonlyMap<string, string>,
): Phrase | undefined {
  const name = shortNames.get(phrase.words.replace(/^the\s/i, ''));
  // “the Superintendent of Lamps” is a superintendent.
  const head = name && (headsOf(name)[0] ?? lastOf(name));
  return head ? { ...phrase, words: `the ${name}`, head } : undefined;
}

/** Names that end with what they are the name of: “Sund Lamp Board”. */
function institutionsIn(tokens: Token[]): string[] {
  return tokens.flatMap((token, at) => {
    const from =
      1 + tokens.slice(0, at).findLastIndex((each) => !isCapital(each) || each.text === 'The');
    const isName = from < at && isCapital(token) && isInstitution(bare(token.text).toLowerCase());
    return isName && !isCapital(tokens[at + 1])
      ? [wordsOf([...tokens.slice(from, at), { ...token, text: bare(token.text) }])]
      : [];
  });
}

function lastOf(name: string): string {
  return name.split(' ').at(-1)!.toLowerCase();
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
