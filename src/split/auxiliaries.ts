import { besideStart } from './beside.ts';
import { isArticle, isBe, isModal, isVerb, leads } from './clause.ts';
import { bare, isDay } from './names.ts';
import { type Token, wordsOf } from './tokens.ts';
import { knowledgeOf } from './words.ts';

/** Auxiliaries and adverbs between a subject and its verb: *has since*, *liked to*, *is said to have*. */
export function isHelper(sentence: Token[], at: number): boolean {
  const { kind, text } = sentence[at]!;
  if (kind !== 'word') return false;
  if (isBe(text) || isModal(text) || adverbs.test(text) || /^having$/i.test(text)) return true;
  if (/^\p{Ll}+ly$/u.test(text) && !isNounInLy(sentence, at)) return true;
  // “liked to say”, “went on to say”, “is said to have written”, “was quick to say”
  const next = sentence[at + 1]?.text === 'on' ? at + 2 : at + 1;
  return sentence[next]?.text === 'to' && leads(sentence, next - 1);
}

/** “a jelly”, “the former monopoly”, “Aune’s family”: no adverb stands so. */
function isNounInLy(sentence: Token[], at: number): boolean {
  const before = sentence[at - 1]?.text ?? '';
  return (
    knowledgeOf(sentence[at]!.text).isActor ||
    isArticle(sentence[at - 1]) ||
    bare(before) !== before ||
    knowledgeOf(before).isAdjective
  );
}

/** *was called*, *was later called*; not *is said to have written*. */
export function isPassive(sentence: Token[], at: number, verb: number): boolean {
  if (!isBe(sentence[at]!.text) || /ing$/.test(sentence[verb]!.text)) return false;
  return sentence
    .slice(at + 1, verb)
    .every(({ text }) => !/^(?:to|have|had)$/.test(text) && !isBe(text));
}

/** “The mayor on Monday said”, “Mr. Aune last week said”: when it was is no part of who it was. */
export function beforeTime(sentence: Token[], at: number): number {
  const [before, word] = [sentence[at - 1]?.text ?? '', sentence[at]!.text];
  if (/^at the time$/i.test(wordsOf(sentence.slice(at - 2, at + 1)))) return at - 3;
  const isTime =
    (/^(?:on|in)$/.test(before) && isDay(word)) ||
    (/^(?:last|this|earlier)$/.test(before) && /^(?:week|month|year|night|morning)$/.test(word));
  const own = isTime ? sentence[at - 2] : undefined;
  // “Lampco, a maker of lamps, last year pledged”
  const isBeside = own?.text === ',' && besideStart(sentence, at - 2) >= 0;
  return isBeside || (own?.kind === 'word' && !isVerb(own)) ? at - 2 : at;
}

const adverbs =
  /^(?:not|to|n’t|himself|herself|themselves|itself|both|all|also|later|then|once|again|still|never|always|often|here|there|now|just|even|first|since|recently|yesterday|today|most|more|further|thus|therefore|too|so)$/;
