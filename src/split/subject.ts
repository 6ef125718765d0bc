import { besideStart, lastPhrase, nameBefore, remarkBefore } from './beside.ts';
import { clauseStart, isBe, isChained, isModal, isVerb, isVerbAt, tellsMore } from './clause.ts';
import { describe, isDocument } from './description.ts';
import { beforeTime, isHelper, isPassive } from './auxiliaries.ts';
import { isCapital } from './names.ts';
import type { Token } from './tokens.ts';
import { attributes, isCalling, isSaying } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/**
 * Who does what a verb says: the tokens of its subject, with what stands beside it between commas.
 *
 * @param sentence its tokens
 * @param verb the verb's place in it
 */
export function subjectOf(sentence: Token[], verb: number): Subject {
  let at = verb - 1;
  let passive = false;
  while (at >= 0 && isHelper(sentence, at)) {
    passive ||= isPassive(sentence, at, verb);
    at--;
  }
  if (at < 0) return { tokens: [], from: 0, passive };
  const isAim = sentence.slice(at + 1, verb).some(({ text }) => text === 'to');
  const whole = isAim ? ofAim(sentence, at) : undefined;
  if (whole) return whole;
  at = beforeTime(sentence, at);
  if (sentence[at]!.text === 'by' && /ing$/.test(sentence[verb]!.text))
    return { ...inherited(sentence, at), passive, inherited: true };
  if (/^[,—–]$/.test(sentence[at]!.text)) {
    const from = besideStart(sentence, at);
    if (from >= 0) return { tokens: sentence.slice(from, at), from, passive };
  }
  const remark = remarkBefore(sentence, at);
  if (remark > 0) {
    const from = clauseStart(sentence, remark - 1);
    return { tokens: sentence.slice(from, remark), from, passive };
  }
  let from = clauseStart(sentence, at);
  // “an audit released last month found”: the audit did, not the month.
  const isTime = /^(?:last|this|next|yesterday|today|earlier)$/i.test(sentence[from]?.text ?? '');
  if (isTime && from > 1 && from <= at) from = clauseStart(sentence, from - 2);
  from = nameBefore(sentence, from);
  if (!isAim) from = lastPhrase(sentence, from, at);
  // “saying the mayor promises”
  if (from < at && /ing$/.test(sentence[from]!.text) && isSaying(sentence[from]!.text)) from++;
  const other = ofParticiple(sentence, verb, from);
  if (other) return other;
  const tokens = sentence.slice(from, at + 1);
  const [only] = tokens.length === 1 ? tokens : [];
  // “can be heard telling them”: one verb has the other's subject.
  if (tokens.length === 0 || (only && (relative.test(only.text) || isVerb(only))))
    return { ...inherited(sentence, from - 1), passive, inherited: true };
  return { tokens, from, passive };
}

/**
 * Who says it where what stands before a verb is another's: “issued a statement warning”, “backed the plans
 * saying”.
 */
function ofParticiple(sentence: Token[], verb: number, from: number): Subject | undefined {
  const [before, first, second] = sentence.slice(Math.max(0, from - 1)).map(({ text }) => text);
  if (from === 0) return undefined;
  if (/ing$/.test(sentence[verb]!.text) && isVerbAt(sentence, from - 1)) {
    const last = sentence[verb - 1]!;
    // A thing says nothing; “an aide” in “sent an aide saying” may.
    const isThing = !isCapital(last) && !knowledgeOf(last.text).isActor && last.kind === 'word';
    if (isThing || isDocument(second ?? '')) return subjectOf(sentence, from - 1);
  }
  // “Aune went on, using her page to promise”
  const isAim = before === ',' && /^\p{Ll}+ing$/u.test(first!) && sentence[verb - 1]!.text === 'to';
  return isAim ? { ...inherited(sentence, from - 1), passive: false, inherited: true } : undefined;
}

/**
 * Who says it where it is the aim of another verb: “took the stage to say”, “turned to Lund to say”, “was the
 * first to say”. Not in “got Lund to say”.
 */
function ofAim(sentence: Token[], end: number): Subject | undefined {
  const verb = sentence.slice(0, end + 1).findLastIndex((_, at) => isVerbAt(sentence, at));
  const between = sentence.slice(verb + 1, end + 1);
  if (verb < 0 || between.length === 0 || between.some(({ kind }) => kind !== 'word'))
    return undefined;
  const { text } = sentence[verb]!;
  const isTold =
    (attributes(text) && !isCalling(text)) ||
    between.some(isCapital) ||
    describe(between, isCapital)?.kind !== 'thing';
  const isOwn = isBe(text) || joins(between[0]!);
  const found = isTold && !isOwn ? undefined : subjectOf(sentence, verb);
  // “it was left to Lund to say”, “there was nobody to say”
  return /^(?:it|there)$/i.test(found?.tokens[0]?.text ?? '') ? undefined : found;
}

function joins({ text }: Token): boolean {
  return text === 'to' || knowledgeOf(text).isPreposition;
}

/** “Ann Lund is a lady who says”: who is described so has been told of already. */
export function isPredicate(sentence: Token[], from: number): boolean {
  return isBe(sentence[from - 1]?.text ?? '') && sentence[from - 2]?.text.toLowerCase() !== 'there';
}

/** A verb without a subject of its own has that of a verb before, or what *who* stands for. */
function inherited(sentence: Token[], at: number): Omit<Subject, 'passive'> {
  if (relative.test(sentence[at]?.text ?? '')) {
    const end = sentence[at - 1]?.text === ',' ? at - 1 : at;
    const open = sentence.slice(0, end).findLastIndex(({ text }) => text === ',');
    const isBeside = open > 0 && !sentence.slice(open, end).some(isVerb);
    const start = clauseStart(sentence, (isBeside ? open : end) - 1);
    if (isPredicate(sentence, start) && !sentence.slice(start, end).some(isCapital)) {
      const described = subjectOf(sentence, start - 1);
      if (described.tokens.length > 0 && !/^(?:it|this|that)$/i.test(described.tokens[0]!.text))
        return described;
    }
    // “diplomats, including an officer who”: of several the one who is singled out; “men holding a sign that”.
    const mark = /^(?:that|which)$/.test(sentence[at]!.text) ? articles : singles;
    // “the Lamp Institute, a think tank that”: with its name before the comma.
    const isNamed = isBeside && isCapital(sentence[open - 1]);
    const stop = isNamed && /^an?$/.test(sentence[open + 1]!.text) ? open : end;
    const found = sentence.slice(start, stop).findLastIndex(({ text }) => mark.test(text));
    const from = start + found + (mark === singles ? 1 : Number(found < 0));
    return { tokens: sentence.slice(from, end), from };
  }
  const all = sentence
    .slice(0, Math.max(0, at))
    .map((_, index) => index)
    // “a plan to tell them”; not “went on to tell them”, which has the subject of *went*
    .filter((index) => sentence[index - 1]?.text !== 'to' || isChained(sentence, index))
    .reverse();
  const places = all.filter((index) => !isReduced(sentence, index));
  // “said that it was dear and accused them”: verbs of saying go together.
  const kinds = [
    places.filter(
      (place) =>
        attributes(sentence[place]!.text) &&
        // “did not say whether it would … but added”
        (isVerbAt(sentence, place) ||
          isChained(sentence, place) ||
          isModal(sentence[place - 1]?.text ?? '') ||
          isNot(sentence, place)),
    ),
    places.filter((place) => isVerbAt(sentence, place)),
    places.filter((place) => isTensed(sentence[place]!)),
    // “The woman stood at the lamp and said”: without another verb it does not tell more of her.
    all.filter((place) => isVerbAt(sentence, place)),
  ];
  for (const verb of kinds.find(({ length }) => length > 0) ?? []) {
    const found = subjectOf(sentence, verb);
    // A verb of a remark on something else, “that analysts had expected”, has a subject of its own.
    const isOfOther =
      relative.test(sentence[found.from - 1]?.text ?? '') || isChained(sentence, found.from - 1);
    if (found.tokens.length > 0 && !isOfOther) return found;
  }
  return { tokens: [], from: 0 };
}

function isNot(sentence: Token[], verb: number): boolean {
  return sentence[verb - 1]?.text === 'not' && isModal(sentence[verb - 2]?.text ?? '');
}

/** “the woman killed at the lamp”; not “who worked at the lamp” */
function isReduced(sentence: Token[], at: number): boolean {
  return tellsMore(sentence, at) && !relative.test(sentence[at - 1]?.text ?? '');
}

function isTensed({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Ll}/u.test(text) && knowledgeOf(text).isTensed;
}

const relative = /^(?:who|which|that|whom)$/i;
const articles = /^(?:an?|the|his|her|its|their)$/i;
const singles = /^(?:by|including|like|notably|especially|particularly|namely)$/i;

interface Subject {
  tokens: Token[];
  /** Where it begins in the sentence. */
  from: number;
  /** The verb is done to it: *was called*. */
  passive: boolean;
  /** It is that of another verb, or what *who* stands for. */
  inherited?: boolean;
}
