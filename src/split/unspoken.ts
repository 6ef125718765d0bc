import type { Passage } from '../ledger/span.ts';
import type { Attribution } from './attributed.ts';
import { isArticle, isNoun, isVerb } from './clause.ts';
import { type Token, isAlone } from './tokens.ts';
import { knowledgeOf } from './words.ts';
import { works } from './works.ts';

/**
 * What a passage is when it is nobody's speech: a title of a work or a ship, a term, a name.
 *
 * @param sentence the tokens of its sentence
 * @param at the passage's place among them
 * @param attribution what the sentence says of who said it
 * @param silent passages before it that are nobody's speech
 * @returns nothing for speech
 */
export function unspokenKind(
  sentence: Token[],
  at: number,
  attribution: Attribution | undefined,
  silent: ReadonlySet<Passage>,
): UnspokenKind | undefined {
  const { text } = sentence[at]!;
  const before = sentence
    .slice(Math.max(0, at - 6), at)
    .filter(({ text }) => text !== ',')
    .map(({ text }) => text.toLowerCase());
  const cue = before.slice(-3).join(' ');
  const direct = attribution?.direct && attribution.sure;
  const isTitled = isTitle(text);

  const isWork =
    ofWork.test(before.slice(-4).join(' ')) || headed.test(cue) || isGlossed(sentence, at);
  if ((isTitled && isWork) || entitled.test(cue)) return 'title';
  if (isTitled && named.test(cue)) return 'name';
  // “the account factcheckUK”, with a capital inside.
  if (/^\p{L}+$/u.test(text) && /\p{Ll}\p{Lu}/u.test(text)) return 'name';
  // “a chat channel called …”
  if (
    /(?:^|\s)an? (?:\S+ ){1,3}(?:called|named|labell?ed|marked|titled)$/.test(
      before.slice(-5).join(' '),
    )
  )
    return 'name';
  if (isTitled && text.includes(' ') && performs.test(cue)) return 'title';
  if (namers.test(before.slice(-4).join(' ')) && !utters.test(cue)) return 'term';
  // “labels such as “cough,” “dog” and “argument””: what goes on a list is of its kind.
  const listed = sentence.slice(0, at).findLastIndex(({ kind }) => kind === 'passage');
  const isListed = sentence.slice(listed + 1, at).every(({ text }) => /^(?:,|and|or)$/.test(text));
  const isGloss = listed === at - 2 && sentence[at - 1]!.text === '(';
  if (listed >= 0 && (isListed || isGloss) && silent.has(sentence[listed]!.passage!)) return 'term';
  const isShort = text.split(/\s+/).length <= 4;
  // “what they call “a light we cannot bear any more””: a sentence is no custom's name.
  const isCustom = attribution?.habit || attribution?.agentless;
  if (attribution?.denied || (isCustom && isShort)) return 'term';
  // A paragraph that is not even a sentence heads what follows: ‘A matter of keys’.
  if (sentence.length === 1 && !/[.?!…,;—–-]['’"”»]?$/.test(text) && text.split(/\s+/).length <= 8)
    return 'title';
  // What stands alone is said.
  if (direct || isAlone(sentence)) return undefined;
  if (isTitled && isShip(text, sentence, at) && !attribution) return 'title';
  // “dismissed the “Arm Yourself” campaign”: it tells which.
  const next = sentence[at + 1];
  if (isTitled && /^(?:the|an?|its|their)$/.test(before.at(-1) ?? '') && isNoun(next))
    return 'name';
  if (/^\p{Lu}/u.test(text) && isKindOf(sentence, at)) return 'name';
  // “said that “The Lamp of Sund” was dear”: nobody speaks in capitals.
  const isSet = sentence[at - 1]?.text === ':' && text.endsWith('.');
  if (isTitled && attribution && !isSet && /^[^,!?(]+ [^!?(]+$/.test(text)) return 'title';
  if (attribution) return undefined;
  if (
    /[.?!…,;—–][)\]]?$/.test(text) &&
    (text.includes(' ') || sentence[at - 1]?.text === ':') &&
    isWhole(sentence, at)
  )
    return undefined;
  if (isTitled) return /^(?:the|a|an)$/.test(before.at(-1) ?? '') ? 'title' : 'name';
  return isShort ? 'term' : undefined;
}

/** Whether a passage stands between a capitalized first name and a last one: Dwayne “The Rock” Johnson. */
export function isNickname(before: string, text: string, after: string): boolean {
  return (
    /(?:^|\s)\p{Lu}[\p{L}.’'-]*\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    text.split(/\s+/).length <= 3 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,?!;:]$/.test(text)
  );
}

/** Words that are all capitalized, but for those that titles leave small. */
function isTitle(text: string): boolean {
  const words = text.replace(/[.,;]$/, '').split(/\s+/);
  if (/[.;]\s|[?!]$/.test(text) || words.length > 20) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    small.every(
      (word) => knowledgeOf(word).isSmall || /^(?:und|et|von|du|des|les|la|le|el|y)$/.test(word),
    ) &&
    words.length > small.length
  );
}

function isShip(text: string, sentence: Token[], at: number): boolean {
  const before = sentence[at - 1]?.text.toLowerCase() ?? '';
  return (
    /^(?:the|a|an|his|her|their|its|first|second|third|last|latest|new)$/.test(before) ||
    text.split(/\s+/).length > 1
  );
}

/** “best known for “Sund,” a long work from May”: what follows tells what it is. */
function isGlossed(sentence: Token[], at: number): boolean {
  const after = sentence.slice(at + 1, at + 7);
  const isOpen = /,$/.test(sentence[at]!.text);
  if (!isOpen && after[0]?.text !== ',') return false;
  const gloss = isOpen ? after : after.slice(1);
  const end = gloss.findIndex(
    ({ kind, text }) => kind !== 'word' || knowledgeOf(text).isPreposition,
  );
  const own = end < 0 ? gloss : gloss.slice(0, end);
  return isArticle(own[0]) && own.some((each) => works.includes(each.text));
}

/** “the town’s new “Lamps. For all.” campaign”, “its campaign “Lamps for all””: it tells which. */
function isKindOf(sentence: Token[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 3), at);
  const next = sentence[at + 1];
  const isOwn = before.some(({ text }) => /^(?:the|an?|its|their|his|her)$|['’]s$/.test(text));
  const isInside = isNoun(next) && /^\p{Ll}/u.test(next!.text) && !isVerb(next!);
  const words = before.every(({ kind }) => kind === 'word');
  return words && ((isOwn && isInside) || before.at(-1)?.text === 'campaign');
}

/** A sentence of its own, with nothing of the report's around it. */
function isWhole(sentence: Token[], at: number): boolean {
  const before = sentence[at - 1];
  return (
    !before ||
    before.kind === 'passage' ||
    /^[,:.(—–]$/.test(before.text) ||
    /[.?!…]$/.test(sentence[at]!.text)
  );
}

const namers =
  /(?:^|\s)(?:so-called|(?:practice|concept|notion|doctrine|phenomenon|tactic|technique|method) (?:of|called)|the name of|the (?:so-called|words?|terms?|phrases?|expressions?|labels?|monikers?|mottos?|slogans?|nicknames?|names?|headings?|verbs?|nouns?|adjectives?)|an? (?:so-called|word|term|phrase|nickname)|(?:known|knew) (?:\S+ )?as|(?:his|her|its|their) (?:\S+ )?name|nicknamed|dubbed|termed|what(?:['’]s| is| was) (?:\S+ )?(?:called|termed)|(?:what|which) \S+ calls?|(?:what|which) \S+ \S+ calls?|calls? (?:an?|themselves|itself)|(?:words|terms|phrases|labels|names) (?:such as|like))(?: an?| the)?$/;
// “the foreman said the word “guilty””
const utters = /^(?:said|says?|saying|spoke|uttered|shouted|yelled|whispered) the words?$/;
const ofWork = new RegExp(
  `(?:^|[\\s-])(?:${works.join('|')})s?(?: (?:called|named|titled|entitled|,))?(?: [^\\s:]+){0,3}$`,
);
// What is done with a song, a play or a toast.
const performs =
  /(?:^|\s)(?:s[aiu]ngs?|singing|play(?:s|ed|ing)?|show(?:s|ed|ing)?|watch(?:es|ed|ing)?|screen(?:s|ed|ing)?|(?:showing|screening|premiere|performance)s? of|perform(?:s|ed|ing)?|recit(?:es?|ed|ing)|propos(?:ed|ing)|toast(?:ed|ing))$/;
const named =
  /(?:^|\s)(?:called|(?:\S+-)?named|christened|nicknamed|dubbed|labell?ed|voted|stamped|marked)$/;
const headed =
  /(?:^|\s)(?:see|(?:author|co-author|editor|translator|composer|director|writer) of|headlines?|headed|captioned)$/;
// What follows is a title, however it is written: “Lamps as medicine: a trial”.
const entitled = /(?:^|\s)(?:titled|entitled|headlined|under the (?:headline|title|heading))$/;

export type UnspokenKind = 'title' | 'term' | 'name';
