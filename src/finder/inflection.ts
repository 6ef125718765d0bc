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
 * The part of a word that its relations share too: `territory`, `territorial` → `territ`.
 *
 * Coarser than `stem`: some words that share it mean different things, so a match must be told.
 */
export function root(stemmed: string): string {
  let rest = stemmed;
  if (!/^[a-z]+$/.test(rest)) return rest;
  for (let round = 0; round < 2; round++)
    rest = rest.replace(suffix, '').replace(/^(...+?)[aeiou]{1,2}$/, '$1');
  return rest;
}

// Longest first. Four letters must stay, or three before the endings of peoples and places.
const suffix = new RegExp(
  '(?:(?<=.{4})(?:[ai]biliti|ification|ativ|ation|ition|lihood|hood|ical|inal|ment|nes|ship|' +
    '[ai]bl|[ae]n[ct]|iti|ion|ist|ism|ful|les|est|ous|ori|ifi|at|iv|al|ic|en|er|or|ag|ur|iz)|' +
    '(?<=.{3})(?:[ei]?an|es))$',
);
