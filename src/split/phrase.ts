import { type Description, describe, isComplemented, isInstitution } from './description.ts';
import { isArticle, isNoun } from './clause.ts';
import { type Named, nameIn } from './named.ts';
import { isCapital, isDay, ownWords, withoutRank } from './names.ts';
import { type Token, wordsOf } from './tokens.ts';
import { attributes } from './verbs.ts';
import { type Gender, genderOf, isShortTitle, knowledgeOf } from './words.ts';

/**
 * Whom a phrase means: *Per Aune, who runs the store*; *a senior official with the office*; *she*.
 *
 * @param tokens the phrase, without the verb
 * @param isName whether a word that opens a sentence is a name there
 * @returns nothing where the phrase means nobody
 */
export function readPhrase(tokens: Token[], isName: (token: Token) => boolean): Phrase | undefined {
  const parts = partsOf(tokens);
  const [first = [], ...others] = parts;
  const core = withoutTime(
    first.slice(first.findIndex(({ text }, at) => !isOpener(text, first[at + 1]))),
  );
  const [word] = core;
  if (word?.kind !== 'word') return undefined;
  const words = wordsOf(core);
  const lower = inSmall(word.text);
  const last = inSmall(core.at(-1)!.text);
  // “In her book … she”: what stands before the pronoun tells where, not who.
  // “told aides”, “saying the secretary”: a verb that opens it means nobody.
  if (attributes(word.text) && !isFirstNoun(core)) return undefined;
  // “He and Lund”; He Xiang is a name.
  const isFirst =
    core.length === 1 || core[1]!.text === 'and' || (core.length === 2 && !isCapital(core[1]));
  // “According to him”
  const object = core.length === 1 ? objects[lower] : undefined;
  const pronoun = object ?? ((isFirst && pronouns[lower]) || pronouns[last]);
  if (pronoun) return { words, pronoun };
  // “You reach the island” is a clause, “no one” and “not everyone” are nobody.
  if (/^(?:i|we|you|me|us|him|them|no|not|none|neither)$/.test(lower)) return undefined;
  if (/^(?:any|every|no)(?:one|body)$/.test(last)) return undefined;
  if (core.length === 1 && /^(?:one|another|others?)$/.test(last) && others.length === 0)
    return undefined;
  // “In a statement”: it tells where, not who.
  if (preposition.test(lower)) return undefined;

  // “the keeper of Operation Lothian Light, Gen Ann Lund”
  const isBeside = isArticle(word) && isComplemented(words) && others[0]?.every(isCapital);
  const named = isBeside ? undefined : nameIn(core, isName);
  const isAged = others.some(([age, more]) => !more && /^\p{N}{1,3}$/u.test(age!.text));
  if (named) return { words, ...named, role: named.role ?? roleIn(others), isAged };
  const own = describe(core, isName);
  const isHeld = own?.kind === 'unnamed';
  // “the locksmith, Hector Villalobos”: what stands beside the description is the name.
  // “The notice, signed by the keeper, Hector Villalobos,”: behind *by* the name is the keeper’s.
  const by = others.findIndex((part) => part.some(({ text }) => text === 'by'));
  for (const each of by < 0 ? others : others.slice(0, by)) {
    const other = statedName(each) ?? each;
    const beside = nameIn(isHeld ? withoutRank(other) : other, isName);
    // “a spokesman for the firm, Villalobos Lamps,”: without a first name it is the firm’s.
    if (isHeld && !beside?.likely && isOfInstitution(core)) break;
    if (beside && (isCapital(other[0]) || beside.role))
      return {
        words: wordsOf([...core, ...other]),
        ...beside,
        gender: beside.gender ?? genderOf(ownWords(core)),
        // “The keeper, Mr Villalobos”
        role: beside.role && !isShortTitle(beside.role) ? beside.role : words,
        // “a spokesperson for the minister, Hector Villalobos”: the name may be either's.
        unsure: beside.unsure || isOfAnother(core),
      };
  }
  // “One of them, an old keeper,”
  return own?.head === 'one' && isArticle(others[0]?.[0]) ? describe(others[0]!, isName) : own;
}

/** “a lawyer for the mayor”: of two who are described, one is the other's. */
function isOfAnother(core: Token[]): boolean {
  const of = core.findIndex(({ text }) => /^(?:for|of|to)$/.test(text));
  return of > 0 && isArticle(core[of + 1]) && knowledgeOf(core.at(-1)!.text).isActor;
}

/** “a lawyer for the company”: someone of many, and whose they are. */
function isOfInstitution(core: Token[]): boolean {
  const of = core.findIndex(({ text }) => /^(?:for|of|to|with|at)$/.test(text));
  return of > 0 && /^an?$/i.test(core[0]!.text) && isInstitution(inSmall(core.at(-1)!.text));
}

/** “state media”, “report author”: the same form may be a noun that tells of the one after it. */
function isFirstNoun([word, noun]: Token[]): boolean {
  return knowledgeOf(word!.text).lemma === word!.text && isNoun(noun);
}

/** A word in small letters; “US” is no *us* and “IT” no *it*. */
function inSmall(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase();
}

/** A phrase's parts between commas; what stands in brackets is passed over. */
function partsOf(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth++;
    else if (/^[)\]]$/.test(token.text)) depth--;
    else if (depth > 0) continue;
    else if (/^[,—–-]$/.test(token.text)) parts.push([]);
    else if (token.kind === 'word') parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** “On Monday Per Aune”, “In the spring the mayor”: whom it means stands after where or when. */
function withoutTime(core: Token[]): Token[] {
  if (!preposition.test(core[0]?.text ?? '')) return core;
  const from = core.findIndex((token, at) => {
    const { text } = token;
    const before = core[at - 1]?.text ?? '';
    if (at < 2 || /^\p{N}/u.test(text)) return false;
    // “On March 6 Mr Aune”
    if (isDay(before) || (/^\p{N}+$/u.test(before) && isCapital(token))) return true;
    // “In a note on it Mr Aune”; not “in a note to Mr Aune”
    const { isSmall, isTitle } = knowledgeOf(before);
    const isName = isCapital(token) && knowledgeOf(text).isTitle && !isTitle;
    return !isSmall && (isName || /^(?:the|an?)$/.test(text));
  });
  return from < 0 ? core : core.slice(from);
}

function isOpener(text: string, next: Token | undefined): boolean {
  return (
    /^(?:but|and|so|then|later|yet|still|however|meanwhile|even|as|when|while|where|once|here|there|also|though|because|that|if|now|by|about|from|to|with|after)$/i.test(
      text,
    ) && Boolean(next)
  );
}

function roleIn(parts: Token[][]): string | undefined {
  const role = parts
    .map((part) => (/^who$/i.test(part[0]?.text ?? '') ? officeIn(part) : part))
    .find(
      ([first]) =>
        first &&
        !/^(?:which|whose|where|when|\d+)$/i.test(first.text) &&
        /^\p{Ll}/u.test(first.text) &&
        !/ing$|ed$/.test(first.text),
    );
  return role &&
    (/^(?:a|an|the|its|his|her|their)$/i.test(role[0]!.text) ||
      role.some(({ text }) => knowledgeOf(text).isActor))
    ? wordsOf(role)
    : undefined;
}

/** “who gave his name as Hector”, “who is known as Hector” */
function statedName(part: Token[]): Token[] | undefined {
  const as = part.findLastIndex(({ text }) => text === 'as');
  const isCalled = part
    .slice(0, Math.max(0, as))
    .some(({ text }) => /^(?:name|named|identified|known)$/.test(text));
  return isCalled ? part.slice(as + 1) : undefined;
}

/** “who took over as chief executive in May”, “who is the mayor of Sund” */
function officeIn(remark: Token[]): Token[] {
  const from = 1 + remark.findIndex(({ text }) => /^(?:as|is|became)$/.test(text));
  const office = from > 0 ? remark.slice(from) : [];
  const end = office.findIndex(({ text }) => knowledgeOf(text).isPreposition);
  const own = end < 0 ? office : office.slice(0, end);
  return own.some(({ text }) => knowledgeOf(text).isActor) ? own : [];
}

const preposition = /^(?:in|on|at|for|during|under|despite|of)$/i;
const objects: Record<string, Pronoun> = { him: 'he', her: 'she', them: 'they' };
const pronouns: Record<string, Pronoun> = { he: 'he', she: 'she', they: 'they', it: 'it' };

type Pronoun = Gender | 'they' | 'it';

/** Whom a phrase means, as far as the phrase itself says. */
export interface Phrase extends Partial<Named>, Partial<Pick<Description, 'head' | 'kind'>> {
  words: string;
  pronoun?: Pronoun | undefined;
  /** It tells how old someone is. */
  isAged?: boolean;
}
