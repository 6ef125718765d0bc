import { isCapital } from './names.ts';
import type { Token } from './tokens.ts';
import { attributes } from './verbs.ts';
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
  if (sentence[at]!.text === ',') {
    // “Aune, who runs the store, said”: back to the comma that opens what stands between.
    const open = openingComma(sentence, at);
    const relative = sentence
      .slice(0, at)
      .findIndex(({ text }) => /^(?:who|which|that)$/i.test(text));
    const end = open > 0 ? open : relative;
    if (end > 0) {
      const from = clauseStart(sentence, end - 1);
      return { tokens: sentence.slice(from, at), from, passive };
    }
  }
  const from = clauseStart(sentence, at);
  const tokens = sentence.slice(from, at + 1);
  const before = sentence[from - 1]?.text.toLowerCase() ?? '';
  if (tokens.length === 0 || (tokens.length === 1 && /^(?:who|which|that)$/i.test(tokens[0]!.text)))
    return inherited(sentence, from - 1, before, passive);
  return { tokens, from, passive };
}

/** *was called*, *was later called*; not *is said to have written*. */
function isPassive(sentence: Token[], at: number, verb: number): boolean {
  const between = sentence.slice(at + 1, verb);
  return (
    be.test(sentence[at]!.text) &&
    !/ing$/.test(sentence[verb]!.text) &&
    between.every(({ text }) => !/^(?:to|have|had)$/.test(text) && !be.test(text))
  );
}

/** A verb without a subject of its own has that of the verb before, or what *who* stands for. */
function inherited(sentence: Token[], at: number, before: string, passive: boolean): Subject {
  if (/^(?:who|which|that)$/.test(before)) {
    const end = sentence[at - 1]?.text === ',' ? at - 1 : at;
    const open = openingComma(sentence, end);
    const start = clauseStart(
      sentence,
      (open > 0 && isBeside(sentence, open, end) ? open : end) - 1,
    );
    return { tokens: sentence.slice(start, end), from: start, passive, inherited: true };
  }
  const verb = sentence.slice(0, Math.max(0, at)).findLastIndex((token) => isVerb(token));
  return verb > 0
    ? { ...subjectOf(sentence, verb), passive, inherited: true }
    : { tokens: [], from: 0, passive };
}

/** Whether the words between two commas say who the one before them is. */
function isBeside(sentence: Token[], open: number, end: number): boolean {
  const inside = sentence.slice(open + 1, end);
  return inside.length > 0 && !inside.some((token) => isVerb(token));
}

function openingComma(sentence: Token[], close: number): number {
  for (let at = close - 1; at > 0; at--) {
    const token = sentence[at]!;
    if (token.kind === 'passage' || /^[;:]$/.test(token.text)) return -1;
    if (token.text !== ',') continue;
    // “who voted against it, and who asked not to be named,”: the first of them opens it.
    const next = sentence[at + 1]?.text ?? '';
    if (/^(?:and|or|but)$/i.test(next)) continue;
    return at;
  }
  return -1;
}

/** Where the clause begins that ends at a token. */
function clauseStart(sentence: Token[], end: number): number {
  for (let at = end; at >= 0; at--) {
    const { kind, text } = sentence[at]!;
    if (kind === 'passage') return at + 1;
    if (kind === 'sign' && /^[,;:—–("“]$/.test(text)) return at + 1;
    if (kind === 'sign' && text === ')')
      at = sentence.slice(0, at).findLastIndex((token) => token.text === '(');
    else if (boundary.test(text) && !(text === 'and' && joinsNames(sentence, at))) return at + 1;
    else if (at < end && isVerb(sentence[at]!) && !determiner.test(sentence[at - 1]?.text ?? ''))
      return at + 1;
  }
  return 0;
}

function joinsNames(sentence: Token[], at: number): boolean {
  return isCapital(sentence[at + 1]) && isCapital(sentence[at - 1]);
}

/** Whether a token is a verb with a subject, as far as the word and its neighbors tell. */
export function isVerb(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    (be.test(token.text) ||
      modal.test(token.text) ||
      (knowledgeOf(token.text).isFinite && !/s$/.test(token.text)) ||
      (attributes(token.text) && knowledgeOf(token.text).isFinite && !nouns.test(token.text)))
  );
}

/** Auxiliaries and adverbs between a subject and its verb: *has since*, *liked to*, *is said to have*. */
function isHelper(sentence: Token[], at: number): boolean {
  const { kind, text } = sentence[at]!;
  if (kind !== 'word') return false;
  if (
    be.test(text) ||
    modal.test(text) ||
    /^(?:not|to|n’t|himself|herself|themselves|itself|both|all)$/.test(text)
  )
    return true;
  if (/^\p{Ll}+ly$/u.test(text) && !knowledgeOf(text).isActor) return true;
  if (
    /^(?:also|later|then|once|again|still|never|always|often|here|there|now|just|even|first|since|recently|yesterday|today|further|thus|therefore|too|so)$/.test(
      text,
    )
  )
    return true;
  // “liked to say”, “went on to say”, “is said to have written”
  const next = sentence[at + 1]?.text;
  return (
    next === 'to' &&
    /^(?:liked|used|went|on|said|known|believed|seemed|began|wanted|tried|continued|came|chose|rose|likes|goes|thought|reported|alleged|supposed)$/.test(
      text,
    )
  );
}

const determiner = /^(?:the|a|an|his|her|its|their|this|that)$/i;
const be = /^(?:is|are|was|were|be|been|being)$/;
const modal = /^(?:has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)$/;
const boundary =
  /^(?:that|who|which|whose|whom|and|but|as|when|while|because|if|whether|where|why|how|what|since|after|before|until|although|though|than)$/i;
// Forms that are nouns far oftener than verbs of a third person.
const nouns =
  /^(?:reports|remarks|claims|comments|states|calls|cites|questions|answers|talks|estimates|signals|demands|requests|offers|proposals|fears|hopes|posts|notes|attacks|orders|points|puts|messages|threats|promises|reads|cries|laughs|jokes|protests|complaints|counters|challenges|praises|rules)$/;

interface Subject {
  tokens: Token[];
  /** Where it begins in the sentence. */
  from: number;
  /** The verb is done to it: *was called*. */
  passive: boolean;
  /** It is that of another verb, or what *who* stands for. */
  inherited?: boolean;
}
