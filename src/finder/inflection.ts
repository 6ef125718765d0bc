import { american } from './american.ts';
import { irregular } from './irregular.ts';

/**
 * The part of a word that its inflected forms share: `relies`, `relied`, `relying` → `reli`.
 *
 * Not a word and never shown. Both sides of a comparison go through it, so it need only be
 * consistent. British and irregular forms come out as their American and plain ones.
 */
export function stem(folded: string): string {
  const known = stems.get(folded) ?? toStem(folded);
  stems.set(folded, known);
  return known;
}

const stems = new Map<string, string>();

function toStem(folded: string): string {
  // No word, and long to search through.
  if (folded.length > 40) return folded;
  let word = american(folded);
  word = irregular.get(word) ?? word;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;

  word = word.replace(/ie[sd]$/, 'y').replace(/(ss|sh|ch|x|zz)es$|(..[^su])s$/, '$1$2');
  word = word.replace(/(..[a-z]{2})ly$/, '$1');
  word = word.replace(/^(.*[aeiouy].*[^e]|.{2}[^e])(?:ing|ed)$/, (whole, rest: string) =>
    /[aeiouy]/.test(rest) && rest.length > 2 ? withoutEnding(rest) : whole,
  );
  // Without their last letter, words of three are other words: use, one, toe, inn, any.
  if (word.length < 4) return word;
  word = word.replace(/([^aeiouys])\1$/, '$1').replace(/y$/, 'i');
  return isShort(word.slice(0, -1)) ? word : word.replace(/(..)e$/, '$1');
}

/** “hop” for hopping, “hope” for hoping. */
function withoutEnding(rest: string): string {
  return isShort(rest) ? `${rest}e` : rest;
}

/** One syllable that a last e would make long: hop, plan. */
function isShort(word: string): boolean {
  return /^[^aeiou]+[aeiouy][^aeiouwxy]$/.test(word);
}

/**
 * What the relations of a word are filed under: its stem, and its stem with an ending off, each
 * without a last vowel: `territorial` → `territorial`, `territor`.
 *
 * Coarser than `stem`: some words that share one mean different things, so a match must be told.
 */
export function bases(stemmed: string): string[] {
  const own = bare(stemmed);
  if (!/^[a-z]{5,}$/.test(stemmed)) return [own];
  const rest = endings
    .map((ending) => bare(stemmed.replace(ending, '')))
    .filter((base) => base.length > 4);
  return [...new Set([own, ...rest, bare(stemmed.replace(clearEnding, ''))])];
}

/**
 * Whether words that share a base are related: the one is made from the other, or both from one verb
 * in -ate. `policy` and `police`, `position` and `positive` are not.
 */
export function areRelated(one: string, other: string, base: string): boolean {
  return base === bare(one) || base === bare(other) || /.{4}at$/.test(base);
}

function bare(stemmed: string): string {
  return stemmed
    .replace(/(?<=....)e$/, '')
    .replace(/(?<=..ifi)cation$/, '')
    .replace(/(?<=.{4})nci?$/, 'nt')
    .replace(/(?<=[ai]b)iliti$/, 'l')
    .replace(/(?<=.{5}[^aeiou])[ai]$/, '');
}

const endings = [
  /(?:ion|iv|or)$/,
  /(?:ation|ition|ment|ship|hood|lihood|ical|[ai]al|[ai]bl|iti|ist|ism|ful|nes|if)$/,
  /(?:ifi|al|ic|iz|er)$/,
];
/** These leave a whole word where four letters stay: linkage, criminal, longest, failure. */
const clearEnding = /(?<=...[^s])(?:ag|inal|est)$|(?<=...[^st])ur$/;
