import { besideStart } from './beside.ts';
import { isVerb } from './clause.ts';
import { isCapital } from './names.ts';
import { type Token, wordsOf } from './tokens.ts';
import type { Spoken } from './voices.ts';
import { knowledgeOf } from './words.ts';

/** Who a sentence says has said something. */
export interface Attribution {
  /** The words that mean someone. */
  subject: Token[];
  /** Where the attributing words stand in their paragraph. */
  start: number;
  end: number;
  /** The sentence leaves no other reading. */
  sure: boolean;
  /** What was said is set out as such, not woven into the report's own sentence. */
  direct: boolean;
  /** The place of the passage before, which this one goes on from. */
  between?: number;
  /** The sentence denies the words. */
  denied?: boolean;
  /** What something is usually called. */
  habit?: boolean;
  /** Nobody is said to have said it: *was called*. */
  agentless?: boolean;
  /** It only tells when something was: *after she had said*. */
  when?: boolean;
}

/**
 * An attribution by the places of its words and of those that mean someone.
 *
 * @param start, end the attributing words, as places in the sentence
 * @param from, to those that mean someone
 */
export function made(
  sentence: Token[],
  start: number,
  end: number,
  from: number,
  to: number,
  sure: boolean,
): Attribution {
  return {
    subject: sentence.slice(from, to),
    start: sentence[start]?.start ?? 0,
    end: sentence[Math.max(start, Math.max(end, to) - 1)]?.end ?? 0,
    sure,
    direct: true,
  };
}

/** Where the name begins after “according to” or “in the words of”, which begin at a token; or 0. */
export function sourceAt(sentence: Token[], at: number): number {
  const words = wordsOf(sentence.slice(at, at + 5)).toLowerCase();
  const [found] = /^(?:according to|in the (?:\S+ )?(?:words?|phrase) of)(?= |$)/.exec(words) ?? [];
  return found ? at + found.split(' ').length : 0;
}

/** Where what a passage is followed by ends: at the next passage, or a sign that ends a clause. */
export function stopAt(sentence: Token[], from: number): number {
  const stop = sentence.findIndex(
    ({ kind, text }, at) => at >= from && (kind === 'passage' || /^[.;:?!…]$/.test(text)),
  );
  return stop < 0 ? sentence.length : stop;
}

/** Inside a remark between commas, “who rarely speaks to the press”, a verb governs nothing outside. */
export function isAside(sentence: Token[], verb: number, at: number): boolean {
  const open = sentence.slice(0, verb).findLastIndex(({ text }) => /^[,(—–]$/.test(text));
  const [first = '', second = ''] = sentence.slice(open + 1).map(({ text }) => text);
  // “, in which they are taught,”
  const isOfWhich = knowledgeOf(first).isPreposition && /^wh(?:ich|om|ose)$/.test(second);
  if (open < 0 || !(/^(?:who|which|whose|where|when|as)$/i.test(first) || isOfWhich)) return false;
  return sentence
    .slice(verb, at)
    .some(({ text }, index) => /^[,)—–]$/.test(text) && verb + index < at - 1);
}

/** Whether a passage goes on from the report's own words. */
export function isInside(sentence: Token[], at: number): boolean {
  return sentence[at - 1]?.kind === 'word' && /^\p{Ll}/u.test(sentence[at]?.text ?? '');
}

/** Whether a passage is set out as what was said, or woven into the report's own sentence. */
export function formOf(text: string, { direct }: Attribution, continues: boolean): Spoken['form'] {
  const isWhole = /^\p{Lu}.*[.?!…]$/su.test(text) && text.split(/\s+/).length > 4;
  return direct || continues || isWhole ? 'direct' : 'reported';
}

/** “As for oil, said Aune, “…””: who says it stands behind the verb. */
export function isInverted(sentence: Token[], verb: number, at: number): boolean {
  const sign = sentence[at - 1]?.text ?? '';
  return (
    sentence[verb - 1]?.text === ',' &&
    besideStart(sentence, verb - 1) < 0 &&
    isCapital(sentence[verb + 1]) &&
    /^[,:]$/.test(sign) &&
    !sentence.slice(verb + 1, at).some(isVerb)
  );
}

/** “In a note to a clerk, he wrote”: whom the opening of a sentence tells of is not the one who did. */
export function isOpening(head: Token[]): boolean {
  const sign = head.findIndex(({ kind }) => kind !== 'word');
  return (
    /^(?:in|on|at|to|with|from|by|for)$/i.test(head[0]?.text ?? '') && sign === head.length - 1
  );
}
