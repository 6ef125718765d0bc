import { clauseStart, isNoun, isRelative, isVerb, isVerbAt, tellsMore } from './clause.ts';
import { isCapital } from './names.ts';
import type { Token } from './tokens.ts';
import { knowledgeOf } from './words.ts';

/**
 * Where a subject begins that has more of it between commas or dashes: “Curtis Vance, 58, a former captain
 * who was appointed by the governor, insisted”. It is the first part that is no introduction.
 *
 * @param close the place of the sign before the verb
 * @returns -1 where no part is a subject
 */
export function besideStart(sentence: Token[], close: number): number {
  const parts = partsBefore(sentence, close);
  for (const [index, part] of parts.entries()) {
    const { to } = part;
    const from = afterOpeners(sentence, part.from);
    const words = sentence.slice(from, to);
    // “in which the last entry”: a clause of its own begins after it.
    if (startsClause(words) && index === parts.length - 2) return from + 2;
    const own = mainOf(words);
    const first = words[0]?.text ?? '';
    const isParticiple = /^\p{L}*(?:ing|ed|ly)$/iu.test(first) && !isCapital(words[1]);
    if (own.length === 0 || introduces.test(first) || isParticiple || hasVerb(own)) continue;
    // “Two hours later”, “A year on”
    if (/^(?:later|earlier|ago|on)$/.test(own.at(-1)!.text)) continue;
    // Between it and its verb stands no other clause: “He rose, and the mayor, a baker, said”.
    const rest = parts.slice(index + 1).map((part) => sentence.slice(part.from, part.to));
    if (rest.some((part) => startsClause(part) || hasVerb(mainOf(part)))) continue;
    return rest.length > 0 || own.length < words.length ? from : -1;
  }
  return -1;
}

/** “But as Aune, a baker, said”: what only joins a clause to another is no part of its subject. */
function afterOpeners(sentence: Token[], from: number): number {
  const at = /^(?:but|and|so|yet)$/i.test(sentence[from]?.text ?? '') ? from + 1 : from;
  const joins = /^(?:as|while|when|because|although|though)$/i.test(sentence[at]?.text ?? '');
  return joins && isCapital(sentence[at + 1]) ? at + 1 : at;
}

/** The parts of a clause between commas or dashes, from the last greater sign on. */
function partsBefore(sentence: Token[], close: number): { from: number; to: number }[] {
  const isGreater = ({ kind, text }: Token) => kind === 'passage' || /^(?:[;:]|what)$/i.test(text);
  const start = 1 + sentence.slice(0, close).findLastIndex(isGreater);
  const parts = [{ from: start, to: close }];
  for (let at = start; at < close; at++) {
    if (!/^[,—–]$/.test(sentence[at]!.text)) continue;
    parts.at(-1)!.to = at;
    parts.push({ from: at + 1, to: close });
  }
  return parts.filter(({ from, to }) => to > from);
}

/** The words of a part without the remark that *who* or *which* opens, or “appointed by the council”. */
function mainOf(part: Token[]): Token[] {
  const remark = part.findIndex(
    (token, at) =>
      isRelative(token.text) || (at === 0 && (isVerb(token) || /^\p{Ll}+ing$/u.test(token.text))),
  );
  // “a copy of which was read”
  const isOfWhich = part[remark - 1]?.text === 'of';
  return remark >= 0 ? part.slice(0, isOfWhich ? 0 : remark) : part;
}

/** “a retired fireman” has none. */
function hasVerb(words: Token[]): boolean {
  return words.some((_, at) => isVerbAt(words, at) && !tellsMore(words, at));
}

/** “in which the last entry”: what follows is the subject of a clause of its own. */
function startsClause([first, second]: Token[]): boolean {
  return introduces.test(first?.text ?? '') && /^(?:which|whom)$/i.test(second?.text ?? '');
}

/** “Aune, whose board called it “dim,” said”: the comma before a remark that ends with a passage, or -1. */
export function remarkBefore(sentence: Token[], at: number): number {
  const { kind, text } = sentence[at]!;
  if (kind !== 'passage' || !/,['’”"»]*$/.test(text)) return -1;
  const open = sentence.slice(0, at).findLastIndex((each) => each.kind === 'sign');
  const isRemark = /^(?:who|whose|which)$/.test(sentence[open + 1]?.text ?? '');
  return sentence[open]?.text === ',' && isRemark ? open : -1;
}

/** “Ann Lund, a resident said”: what tells of a name lacks its second comma. */
export function nameBefore(sentence: Token[], from: number): number {
  const isBeside = sentence[from - 1]?.text === ',' && /^an?$/.test(sentence[from]?.text ?? '');
  const start = isBeside ? clauseStart(sentence, from - 2) : from;
  const words = sentence.slice(start, Math.max(start, from - 1));
  const isName =
    words.length > 1 && words.every((each) => isCapital(each) && !knowledgeOf(each.text).isSmall);
  return isName ? start : from;
}

/** “an hour later the mayor”, “a sum the mayor”: of two that no word joins, the second acts. */
export function lastPhrase(sentence: Token[], from: number, end: number): number {
  const opens = ({ text }: Token) => /^(?:the|an?)$/i.test(text);
  const place = sentence.slice(0, end).findLastIndex((each, at) => {
    const before = sentence[at - 1];
    return at > from && opens(each) && (isNoun(before) || before!.text === 'later');
  });
  // “a man who tried to close the lamp”, “a plan to light the lamp”
  const isOne = sentence
    .slice(from, place)
    .some((each) => isVerb(each) || isRelative(each.text) || each.text === 'to');
  return opens(sentence[from]!) && !isOne ? Math.max(from, place) : from;
}

const introduces =
  /^(?:in|on|at|for|to|of|by|with|from|after|before|during|since|as|when|while|although|though|if|because|despite|like|under|over|or|then|later|meanwhile|still|however|asked|who|which|that|whose|where|also|moreover|finally|earlier)$/i;
