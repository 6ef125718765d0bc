import { isCapital } from './names.ts';
import type { Token } from './tokens.ts';
import { attributes } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/** Whether a token is a verb with a subject, as far as the word alone tells. */
export function isVerb({ kind, text }: Token): boolean {
  if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return false;
  if (isBe(text) || modal.test(text)) return true;
  const { isTensed } = knowledgeOf(text);
  return isTensed && (!/s$/.test(text) || (attributes(text) && !nouns.test(text)));
}

/** Whether a token may be a verb with a subject, though it looks like a noun: *fears*, *reports*. */
export function acts(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isVerb(token) || knowledgeOf(token.text).isTensed);
}

/** Whether a token may be a noun or an infinitive: it is no word of grammar and no adverb. */
export function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !knowledgeOf(token.text).isSmall;
}

/** Whether a word is a form of *be*. */
export function isBe(text: string): boolean {
  return be.test(text);
}

/** Whether a word stands before a verb as its auxiliary. */
export function isModal(text: string): boolean {
  return modal.test(text);
}

/** Whether words begin and end as a sentence; a newspaper may begin it small: “it’s how it was done.” */
export function isSentence(text: string): boolean {
  return /^(?:\p{Lu}|(?:i|we|you|he|she|it|they|there)[ '’]).*[.?!…]$/su.test(text);
}

/** Whether what stands before *to* leads to another verb: *seemed*, *went on*, *is about*. */
export function leads(sentence: Token[], end: number): boolean {
  const at = sentence[end]?.text === 'on' ? end - 1 : end;
  const before = sentence[at - 1]?.text ?? '';
  return at >= 0 && (isVerbAt(sentence, at) || isBe(before) || isModal(before));
}

/** “seemed to see the board would refuse”: behind such a verb another clause may begin. */
export function isChained(sentence: Token[], at: number): boolean {
  return sentence[at - 1]?.text === 'to' && isNoun(sentence[at]) && leads(sentence, at - 2);
}

/** “a man who tried to close it”: whatever that led to, it only tells of the man. */
function isOfRemark(sentence: Token[], at: number): boolean {
  const sign = sentence.slice(0, at).findLastIndex(({ kind }) => kind !== 'word');
  return sentence.slice(sign + 1, at).some(({ text }) => relative.test(text));
}

/** Where the clause begins that ends at a token. */
export function clauseStart(sentence: Token[], end: number): number {
  for (let at = end; at >= 0; at--) {
    const { kind, text } = sentence[at]!;
    if (kind === 'passage' || (kind === 'sign' && /^[,;:—–(]$/.test(text))) return at + 1;
    if (kind === 'sign' && text === ')')
      at = sentence.slice(0, at).findLastIndex((token) => token.text === '(');
    // “fears he”: what can only be a subject begins its clause.
    else if (/^(?:he|she|they|i|we)$/i.test(text)) return at;
    else if (at < end && isChained(sentence, at) && !isOfRemark(sentence, at)) return at + 1;
    else if (boundary.test(text) && !(text === 'and' && joinsNouns(sentence, at))) return at + 1;
    else if (at < end && isVerbAt(sentence, at)) {
      const who = beforeHelpers(sentence, at);
      const isOfWho = sentence[who]?.text === 'who' && !attributes(text);
      const isMore = isOfWho || tellsMore(sentence, at);
      if (!isMore || /ing$/.test(sentence[end + 1]?.text ?? '')) return at + 1;
      // “a man who was hurt in the town said”
      if (relative.test(sentence[who]?.text ?? '')) at = who;
    }
  }
  return 0;
}

/** The place before a verb and its auxiliaries. */
function beforeHelpers(sentence: Token[], verb: number): number {
  let at = verb - 1;
  while (isBe(sentence[at]?.text ?? '') || modal.test(sentence[at]?.text ?? '')) at--;
  return at;
}

/** “a study led *by* the university found”: such a verb tells more of its noun, and has no clause. */
export function tellsMore(sentence: Token[], at: number): boolean {
  const { text } = sentence[at]!;
  const before = sentence[at - 1];
  if (!before || /s$/.test(text) || attributes(text)) return false;
  return (
    (isNoun(before) || relative.test(before.text)) &&
    !isBe(before.text) &&
    !isModal(before.text) &&
    /^(?:by|in|on|at|for|from|with|to|of|as|into|under|among|near|without)$/.test(
      sentence[at + 1]?.text ?? '',
    )
  );
}

/** Whether a verb stands at a place of a sentence; “the injured”, “most advanced” and “for crewed” are none. */
export function isVerbAt(sentence: Token[], at: number): boolean {
  const before = sentence[at - 1];
  // “he calls”, “she reports”: a noun has no *he* before it.
  const isOfOne = /^(?:he|she|it)$/i.test(before?.text ?? '') && acts(sentence[at]);
  // “the council put its lamps out”: a past that looks like no past, with its object.
  const isPast = pasts.test(sentence[at]!.text) && isNoun(before) && isArticle(sentence[at + 1]);
  return (
    (isVerb(sentence[at]!) || isOfOne || isPast) &&
    !isArticle(before) &&
    !/^(?:most|more|very|for|of|with|into|from)$/.test(before?.text ?? '')
  );
}

/** Whether a word may open a remark on the noun before it: *who*, *which*. */
export function isRelative(text: string): boolean {
  return relative.test(text);
}

/** Whether a token begins a phrase that means something known: *the*, *his*. */
export function isArticle(token: Token | undefined): boolean {
  return /^(?:the|a|an|his|her|its|their|this|that)$/i.test(token?.text ?? '');
}

/** “Ann and Tom Lund”, “minister of mines and energy” */
function joinsNouns(sentence: Token[], at: number): boolean {
  const [before, after] = [sentence[at - 1], sentence[at + 1]];
  const isField = isNoun(after) && !acts(after) && !/ing$/.test(after!.text);
  const isOf = /^(?:of|for)$/.test(sentence[at - 2]?.text ?? '') && isNoun(before) && isField;
  return (isCapital(after) && isCapital(before)) || isOf;
}

const relative = /^(?:who|which|that|whose|whom|where)$/i;
const be = /^(?:(?:is|are|was|were)(?:n['’]t)?|be|been|being)$/;
const modal =
  /^(?:(?:has|have|had|would|could|might|must|should|do|does|did)(?:n['’]t)?|will|won['’]t|can(?:not|['’]t)?|may|shall)$/;
// Irregular verbs whose past has the form of the present.
const pasts =
  /^(?:beat|bet|bid|burst|cast|cost|cut|hit|hurt|let|put|quit|rid|set|shed|shut|spread|thrust|upset)$/;
const boundary =
  /^(?:that|who|which|whose|whom|and|but|as|when|while|because|if|whether|where|why|how|what|since|after|before|until|although|though|than)$/i;
// Forms that are nouns far oftener than verbs of a third person.
const nouns =
  /^(?:reports|remarks|claims|comments|states|calls|cites|questions|answers|talks|estimates|signals|demands|requests|offers|proposals|fears|hopes|posts|notes|attacks|orders|points|puts|messages|threats|promises|cries|laughs|jokes|protests|complaints|counters|challenges|praises|rules)$/;
