import type { Person } from './person.ts';
import type { Phrase } from './phrase.ts';
import { knowledgeOf } from './words.ts';

/** A name's parts, without case and the ending of a possessive: Ann Lund-Kallow has three; short syllables stay together. */
export function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/["“”]/g, '')
    .split(/\s+|(?<=\p{L}{3})-(?=\p{L}{3})/u)
    .map((part) => part.replace(/['’]s?$|[.,:;]$/g, '').replace(article, ''));
}

// “al-Kallow” is Kallow as well.
const article = /^(?:a[dlnrstz]|a[dst]h|el|ul)-(?=\p{L}{3})/u;

/** Whether all of some parts are among others. */
export function isSubset(some: string[], all: string[]): boolean {
  return some.every((part) => all.includes(part));
}

/** Whether words with capitals tell of another institution: “the Lothian ministry” is not “Sund’s ministry”. */
export function isOther(words: string, { name, kind, spellings }: Person): boolean {
  if (kind !== 'institution') return false;
  const known = partsOf([name, ...spellings].join(' '));
  const marks = words
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !knowledgeOf(word).isSmall);
  return marks.length > 0 && !isSubset(partsOf(marks.join(' ')), known);
}

/** “Realtor Visser”: an office that someone is known by may stand before the name with a capital. */
export function withoutOffice(parts: string[], { heads }: Person): string[] {
  // “Cr Lund”, whatever it is short for
  const own = parts.findIndex(
    (part) => !heads.has(part) && !isPeerage(part) && !/^[^aeiouy]{2,4}$/.test(part),
  );
  return own < 0 ? parts : parts.slice(own);
}

/**
 * Whether a new name may be a form of address before a name that is known: “Datuk Lund” after “Ann Lund” is she, or
 * one of her family.
 */
export function isAddressed({ name, role, likely, isAged }: Phrase, people: Person[]): boolean {
  const last = partsOf(name!).at(-1)!;
  const isKnown = people.some((each) => {
    const at = each.kind === 'person' ? partsOf(each.name).reverse().indexOf(last) : -1;
    // “Tom Lund” is another Lund; “Dona Ann” need not be another Ann.
    return likely ? at > 0 : at >= 0;
  });
  return isKnown && !role && !isAged;
}

/** Whether a word is the first of a peer's name: “Lord Lund” has no first name. */
export function isPeerage(word: string): boolean {
  return /^(?:lord|lady|baroness|viscount|viscountess)$/i.test(word);
}

/** Whether someone is called by a noun, or by what is short for it: *Capt.* is a captain. */
export function isCalled({ heads }: Person, noun: string): boolean {
  const abbreviates = (head: string) =>
    /^.{3,}\.$/.test(head) && noun.startsWith(head.slice(0, -1));
  return heads.has(noun) || [...heads].some(abbreviates);
}

/** The nouns by which a role may be taken up again: *judge*, *manager*. */
export function headsOf(role: string): string[] {
  const words = role
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/['’]s?$/, ''));
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|at|with|in|to|who|and)$/.test(word),
  );
  const base = end > 0 ? words.slice(0, end) : words;
  // “Party of the South leader” is a leader, and no party.
  const isOffice = knowledgeOf(words.at(-1)!).isActor;
  const last = (isOffice ? words : base).at(-1) ?? '';
  // “Mr Justice Lund” is a judge.
  const judge = words.includes('justice') ? ['judge'] : [];
  return [last, ...judge, ...words.filter((word) => knowledgeOf(word).isActor)].filter(
    (word) => word.length > 2 && !/^(?:mrs?|ms|dr|sir)\.?$/.test(word),
  );
}
