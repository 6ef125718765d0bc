import type { Token } from './tokens.ts';
import { attributes } from './verbs.ts';
import { isPlaceName, knowledgeOf } from './words.ts';

/**
 * The runs of capitalized words among a sentence's tokens, with the particles that names have inside:
 * *Ludwig van der Berg*, *Amina bint Saleh*.
 *
 * @param tokens a part of a sentence
 * @param isName whether a word that opens a sentence is a name there, not just capitalized
 */
export function runsIn(tokens: Token[], isName: (token: Token) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !isName(tokens[at]!)) continue;
    const from = at;
    while (at + 1 < tokens.length && !isPossessive(tokens[at]!)) {
      if (isHonor(tokens, from, at + 1) || isDayAfter(tokens, from, at + 1)) break;
      if (isCapital(tokens[at + 1])) at++;
      else if (isParticle(tokens[at + 1]) && isCapital(tokens[at + 2])) at += 2;
      else if (
        isParticle(tokens[at + 1]) &&
        isParticle(tokens[at + 2]) &&
        isCapital(tokens[at + 3])
      )
        at += 3;
      else break;
    }
    runs.push({
      from,
      to: at + 1,
      tokens: tokens.slice(from, at + 1),
      possessive: isPossessive(tokens[at]!),
    });
    if (isHonor(tokens, from, at + 1) || isDayAfter(tokens, from, at + 1)) at++;
  }
  return runs;
}

/** Whether a word begins with a capital, or is written in a script that has none. */
export function isCapital(token: Token | undefined): boolean {
  return (
    (token?.kind === 'word' &&
      /^[\p{Lu}\p{Lt}\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]/u.test(
        token.text,
      )) ||
    // “al-Rashid”, “deRoche”; not “iPhone”.
    /^(?:(?:al|el|d|l|ibn)[-’']|\p{Ll}{2,4}(?=\p{Lu}\p{Ll}))\p{Lu}/u.test(token?.text ?? '')
  );
}

function isPossessive(token: Token): boolean {
  return /(?:['’]s|s['’])$/.test(token.text);
}

/** A word without the ending of a possessive. */
export function bare(word: string): string {
  return word.replace(/['’]s?$/, '');
}

/** The words that tell of someone, bare: “Miss Onsley’s neighbour” is no Miss. */
export function ownWords(tokens: Token[]): string[] {
  const owner = tokens.findLastIndex(({ text }) => bare(text) !== text);
  return tokens.slice(owner + 1).map(({ text }) => text);
}

/** Whether a capitalized run names an organization, a place or a day rather than a person. */
export function isNoPerson({ tokens }: Pick<Run, 'tokens'>): boolean {
  return (
    tokens.some(({ text, isLastName }, at) => {
      const word = bare(text);
      // “Ann May Lund”
      const isInside = at > 0 && at < tokens.length - 1;
      return !isLastName && (organizations.test(word) || (isDay(word) && !isInside));
    }) ||
    tokens.some((token) => isLettered(token) || token.text === '&') ||
    tokens.every(isDegree) ||
    (!tokens.at(-1)?.isLastName &&
      (isPlaceName(tokens.map(({ text }) => bare(text)).join(' ')) ||
        tokens.every(({ text }) =>
          text.split(/[-‑]/).every((part) => knowledgeOf(bare(part)).isPlace),
        )))
  );
}

/** “Ann Lund KC”: letters after a name tell a rank or an honor. */
function isHonor(tokens: Token[], from: number, at: number): boolean {
  const name = tokens.slice(from, at);
  const token = tokens[at];
  const isRank = token?.kind === 'word' && isLettered(token) && !organizations.test(token.text);
  return name.length > 1 && isRank && !name.some(isLettered);
}

/** “Ann Lund Friday said”: the day is no part of the name. */
function isDayAfter(tokens: Token[], from: number, at: number): boolean {
  const [day, next] = tokens.slice(at);
  const isTime = next ? attributes(next.text) : !knowledgeOf(tokens[from]!.text).isAdjective;
  return (
    weekday.test(day?.text ?? '') &&
    !day!.isLastName &&
    !isCapital(next) &&
    (at - from > 1 || isTime)
  );
}

/** “TD John Lund”, “CEO Ann Lund”: letters before a first name tell an office, as before “Aune R. Lund”. */
export function isLetteredOffice(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  const isFirst = Boolean(knowledgeOf(bare(next)).likely);
  const hasInitial = tokens.slice(at + 2, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text));
  return at < tokens.length - 2 && isLettered(tokens[at]!) && (isFirst || hasInitial);
}

/** “, SP Aune Lund,” beside “the head of the police”: a name without the letters that tell a rank. */
export function withoutRank(name: Token[]): Token[] {
  return name.length > 2 && isLettered(name[0]!) && name.every(isCapital) ? name.slice(1) : name;
}

/** *UN*, *KC*, *G7*, *MPs*; not somebody's own, as in “SK Onsley” and “Onsley III”. */
function isLettered({ text, isInitials }: Token): boolean {
  return !isInitials && !/^[IVX]+$/.test(text) && /^\p{Lu}{2,}[\p{Lu}\p{N}]*s?$/u.test(bare(text));
}

/** *Ph.D.*, *M.D.*, *R-Wis.*: what stands beside a name. */
function isDegree({ text }: Token): boolean {
  return /^\p{Lu}-\p{Lu}\p{L}*\.?$/u.test(text) || /^(?:\p{Lu}\p{Ll}{0,2}\.){2,}$/u.test(text);
}

/** Whether a word names a day of the week, a month or a feast. */
export function isDay(word: string): boolean {
  return days.test(word);
}

/** *van*, *de*, *bin*: what stands inside a name in small letters. */
export function isParticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && particles.has(token.text);
}

const particles = new Set(
  '& de del della di da do dos das du des la le van von der den ter ten zu zum bin bint ibn al el ben af av y e'.split(
    ' ',
  ),
);
// What organizations and papers of law are called by, in the languages whose reports are often translated.
const organizations =
  /^(?:AB|AG|Academy|Act|Affairs|Agency|Agenda|Agreement|Alliance|Amendment|Army|Assembly|Association|Authority|Bank|Board|Brothers|Bureau|Cathedral|Cent(?:er|re)|Chamber|Charter|Church|Circuit|City|Club|College|Commission|Committee|Commons|Company|Congress|Constitution|Convention|Corporation|Corps|Council|County|Courier|Court|Department|Desert|Division|Embassy|Federation|Force|Forum|Foundation|Fund|GmbH|Gazette|Government|Group|Guard|Guild|Harbou?r|Herald|Hospital|House|Inc|Industries|Institut(?:e|ion)?|Island|Islands|Journal|Laborator(?:y|ies)|LLC|LLP|League|Library|Ltd|Ministry|Museum|NV|Navy|Network|News|Office|Orchestra|Organi[sz]ation|P[Ll][Cc]|Pact|Parliament|Party|Plan|Police|Post|Press|Prize|Program(?:me)?|Project|Review|River|SA|School|Senate|Service|Society|State|Station|Street|System|Systems|Team|Theat(?:er|re)|Times|Treasury|Treaty|Tribunal|Trust|Union|United|Universit(?:y|é|ät)|Valley|Workers|World)$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/;

/** Capitalized words that stand together. */
export interface Run {
  /** Places among the tokens that were looked at. */
  from: number;
  to: number;
  tokens: Token[];
  possessive: boolean;
}
