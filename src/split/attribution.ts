import type { Passage } from '../ledger/span.ts';
import { bare, isCapital, isDay } from './names.ts';
import { besideStart } from './beside.ts';
import { acts, isBe, isSentence, isVerb } from './clause.ts';
import { type Attribution, isInside, made, sourceAt, stopAt } from './attributed.ts';
import { after, between, woven } from './attribution-after.ts';
import { before } from './attribution-before.ts';
import { describe } from './description.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { isCalling, isSaying } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/**
 * The words of a sentence that say whose a passage is.
 *
 * @param sentence its tokens
 * @param at the passage's place among them; the sentence's length for what follows a colon at its end
 * @param silent passages that are nobody's speech
 * @returns nothing where the sentence does not say
 */
export function attributionOf(
  sentence: Token[],
  at: number,
  silent = new Set<Passage>(),
): Attribution | undefined {
  const found =
    nearest(sentence, at) ??
    woven(sentence, at, after(sentence, at)) ??
    between(sentence, at, silent) ??
    label(sentence, at) ??
    before(sentence, at);
  return (
    (found?.when ? atEnd(sentence, at) : undefined) ??
    found ??
    atEnd(sentence, at) ??
    viewpoint(sentence, at) ??
    colon(sentence, at)
  );
}

/**
 * “Told that Aune called him “…”, Reed said”, “Asked, “…?” Reed said”: what stands right before is nearer than
 * what follows.
 */
export function nearest(sentence: Token[], at: number): Attribution | undefined {
  const found =
    isInside(sentence, at) || isIntroduced(sentence, at) ? before(sentence, at) : undefined;
  const between = sentence.slice(0, at).filter(({ start }) => found && start >= found.end);
  const most = isInside(sentence, at) ? 2 : 3;
  return (found?.sure || found?.agentless) && between.length <= most ? found : undefined;
}

/** Whether a verb of saying stands right before a passage that is a whole sentence. */
function isIntroduced(sentence: Token[], at: number): boolean {
  return (
    /^\p{Lu}.*[.?!…]$/su.test(sentence[at]?.text ?? '') &&
    sentence.slice(Math.max(0, at - 4), at).some(({ text }) => isSaying(text))
  );
}

/** Mr. Larkin.—“…”, Smith: “…”: a name and a sign. */
function label(sentence: Token[], at: number): Attribution | undefined {
  const head = sentence.slice(0, at);
  const end = head.findLastIndex(({ kind }) => kind !== 'sign');
  const signs = head
    .slice(end + 1)
    .map(({ text }) => text)
    .join('');
  const close = signs.startsWith(')') ? end + 2 : end + 1;
  const isName = isCapital(head[0]) && !knowledgeOf(head[0]!.text).isPreposition;
  if (!/^\)?(?:\.?[—–]|\.?--|:)$/.test(signs) || head.length > 12) return undefined;
  if (!isName || head.some((token) => isVerb(token))) return undefined;
  // “Analysis by Aune:”
  const from = head.slice(0, 4).findIndex(({ text }) => text === 'by') + 1;
  return made(sentence, 0, at, from, close, true);
}

/** The plan is “…”, Aune said. The plan is “…” to many, said Aune, according to Aune. */
export function atEnd(sentence: Token[], at: number): Attribution | undefined {
  for (let verb = sentence.length - 1; verb > at; verb--) {
    const { text } = sentence[verb]!;
    const source = sourceAt(sentence, verb);
    if (source > 0) {
      const stop = stopAt(sentence, verb);
      return { ...made(sentence, verb, stop, source, stop, true), direct: false };
    }
    // “…, Aune found.”
    const tells = isSaying(text) || (isCalling(text) && sentence[verb + 1]?.text === '.');
    if (!tells || !(isVerb(sentence[verb]!) || isClosing(sentence, verb))) continue;
    const isTurned = sentence[verb - 1]?.text === ',' && isCapital(sentence[verb + 1]);
    // “Aune, a baker, said English was dear”: he stands before it.
    if (isTurned && besideStart(sentence, verb - 1) < 0) {
      const stop = stopAt(sentence, verb);
      return { ...made(sentence, verb, stop, verb + 1, stop, true), direct: false };
    }
    const { tokens, from } = subjectOf(sentence, verb);
    // “Its “dimming” would be “late,” Aune said”: a comma may stand inside the passage before.
    const sign = isInside(sentence, at) ? /,$/ : /^,$/;
    const isApart = sign.test(sentence[from - 1]?.text ?? '') && from > at;
    if (isApart && endsClause(sentence, verb))
      return { ...made(sentence, from, verb + 1, from, from + tokens.length, true), direct: false };
  }
  return undefined;
}

/** Who tells something in a sentence that quotes nobody; not “because they were told to”. */
export function toldIn(sentence: Token[]): Attribution | undefined {
  const end = sentence.length - Number(sentence.at(-1)?.text !== ':');
  const found = attributionOf(sentence, end);
  return found?.agentless ? undefined : found;
}

/** Whether a sentence tells that somebody says something. */
export function reportsSpeech(sentence: Token[]): boolean {
  return sentence.some(
    (token, at) => isSaying(token.text) && (isVerb(token) || isClosing(sentence, at)),
  );
}

/** “…, notes Aune”: what looks like a noun is a verb there. */
function isClosing(sentence: Token[], verb: number): boolean {
  return sentence[verb - 1]?.text === ',' && isCapital(sentence[verb + 1]) && acts(sentence[verb]);
}

/** Whether a verb has nothing after it that is told: no more than to whom, or when and where. */
function endsClause(sentence: Token[], verb: number): boolean {
  const rest = sentence.slice(verb + 1);
  if (rest.filter(({ kind }) => kind === 'word').length <= 4) return true;
  const sign = rest.findIndex(({ kind }) => kind !== 'word');
  const [first, ...more] = sign < 0 ? rest : rest.slice(0, sign);
  const isTime =
    !first || isDay(first.text) || /^(?:in|on|at|during|after|before)$/.test(first.text);
  // “said on Monday in a reply that showed”
  const remark = more.findIndex(({ text }) => /^(?:that|which|who)$/.test(text));
  return isTime && !more.slice(0, remark < 0 ? more.length : remark).some(isVerb);
}

/** For Aune, the plan is “…”. What matters, in her view, is “…”. */
function viewpoint(sentence: Token[], at: number): Attribution | undefined {
  const view = sentence.slice(0, at).findLastIndex(({ text }) => views.test(text));
  const from =
    sentence.slice(0, Math.max(0, view)).findLastIndex(({ text }) => /^in$/i.test(text)) + 1;
  // “in his own words” are his.
  const owner = sentence[view - 1]?.text === 'own' ? view - 2 : view - 1;
  if (from > 0 && from <= owner && view - from < 4)
    return {
      ...made(sentence, from - 1, view + 1, from, view, false),
      subject: [...sentence.slice(from, owner), whose(sentence[owner]!)],
      direct: false,
    };
  const comma = sentence.findIndex(({ text }) => text === ',');
  if (!/^(?:for|to)$/i.test(sentence[0]?.text ?? '') || comma < 2 || comma > at) return undefined;
  if (!isCapital(sentence[1]) || !sentence.slice(comma, at).some(({ text }) => isBe(text)))
    return undefined;
  return { ...made(sentence, 0, comma, 1, comma, false), direct: false };
}

/** Aune was blunt: “…”. Aune's reply was one word: “…”. His last words were: “…”. */
function colon(sentence: Token[], at: number): Attribution | undefined {
  // “Aune gave a short speech, “…””
  const isLoose = sentence[at - 1]?.text === ',' && isSentence(sentence[at]?.text ?? '');
  if (sentence[at - 1]?.text !== ':' && !isLoose) return undefined;
  // “With oil, there is no fear: “…””, “In the end, Aune was blunt: “…””: who it tells of comes after.
  // “Offered a lamp, Aune sent a note that read: “…””
  const first = sentence[0]!.text;
  const opens = /^\p{Lu}\p{Ll}*(?:ing|ed)$/u.test(first) && !isCapital(sentence[1]);
  const from =
    knowledgeOf(first).isPreposition || opens
      ? sentence.findIndex(({ text }) => text === ',') + 1
      : 0;
  const end = sentence.findIndex(
    (token, at) => at >= from && (token.kind !== 'word' || isVerb(token)),
  );
  const tokens = sentence.slice(from, end);
  if (/^(?:there|it|this|that)$/i.test(tokens[0]?.text ?? '')) return undefined;
  // “Her aide, Aune, was blunt: “…””: who is somebody's is another.
  if (tokens.length > 0 && describe(tokens, isCapital)?.kind === 'unnamed') {
    const verb = sentence.findIndex((token, at) => at >= end && isVerb(token));
    const to = sentence[verb - 1]?.text === ',' ? verb - 1 : end;
    return made(sentence, from, at, from, to, false);
  }
  // What is somebody's stands for them.
  const owner = tokens.findIndex(({ text }) => pronouns[text.toLowerCase()] || bare(text) !== text);
  // “On his team: “…””
  const before = knowledgeOf(tokens[0]?.text ?? '').isPreposition ? [] : tokens.slice(0, owner);
  return {
    ...made(sentence, from, at, from, end, false),
    ...(owner < 0 ? {} : { subject: [...before, whose(tokens[owner]!)] }),
  };
}

/** Whom a possessive means: *her* is *she*, *Aune’s* Aune. */
function whose(token: Token): Token {
  return { ...token, text: pronouns[token.text.toLowerCase()] ?? bare(token.text) };
}

const views = /^(?:view|opinion|words|judge?ment|telling|account|estimation)$/;

const pronouns: Record<string, string> = { his: 'he', her: 'she', their: 'they' };
