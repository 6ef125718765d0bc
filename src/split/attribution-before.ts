import { type Attribution, isInverted, made, sourceAt, stopAt } from './attributed.ts';
import { isArticle, isNoun, isSentence, isVerb } from './clause.ts';
import { governs } from './governs.ts';
import { relayedIn } from './relayed.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isCalling, isDenying, isSaying } from './verbs.ts';

/** Aune said, “…”. Aune called it “…”. According to Aune, “…”. */
export function before(sentence: Token[], at: number): Attribution | undefined {
  let aside: Attribution | undefined;
  for (let verb = at - 1; verb >= 0; verb--) {
    const token = sentence[verb]!;
    if (sourceAt(sentence, verb) > 0) return bySource(sentence, verb, at);
    const sent = byNoun(sentence, verb, at);
    if (sent) return sent;
    if (!governs(sentence, verb, at)) continue;
    if (isInverted(sentence, verb, at)) return made(sentence, verb, at - 1, verb + 1, at - 1, true);
    const relayed = relayedIn(sentence, verb);
    if (relayed) return { ...relayed, direct: isPlain(sentence, verb, at) };
    const { tokens, from, passive, inherited } = subjectOf(sentence, verb);
    if (passive && !isCalling(token.text) && !isSaying(token.text)) continue;
    if (passive && !/ing$/.test(token.text)) {
      const agent = byAgent(sentence, verb, at);
      // “told us that he was asked to sign “a blank page””
      if (!agent.agentless || outerVerb(sentence, from) < 0) return agent;
      continue;
    }
    if (tokens.length === 0) return undefined;
    const outer = inherited ? -1 : outerVerb(sentence, from);
    const plain = isPlain(sentence, verb, at);
    if (outer >= 0 && !/^[,:]$/.test(sentence[at - 1]?.text ?? '')) {
      const main = subjectOf(sentence, outer);
      if (main.tokens.length > 0)
        return {
          ...made(sentence, main.from, outer + 1, main.from, main.from + main.tokens.length, false),
          direct: false,
        };
    }
    // “said that the code defines it as “…””: the words are the code's.
    const isOthers = sentence[at - 1]?.text === 'as' && !isCalling(token.text);
    // “Aune fears it may close, calling it “…””: the nearer clause may be meant.
    // “The talk came before another, which Aune missed, saying “…””: Aune may be.
    const isFar = sentence
      .slice(from + tokens.length, verb)
      .some(({ text }) => /^wh(?:o|ich)$/.test(text));
    const isLoose =
      /ing$/.test(token.text) && (sentence[verb - 1]?.text !== ',' || from > 0 || isFar);
    const isKnown = attributes(token.text) || isDenying(token.text);
    const isSure = isKnown && !isLoose && !isOthers && !isReported(sentence, from);
    const sure = isSure && !isSent(sentence, from, verb);
    const found: Attribution = {
      ...made(sentence, from, verb + 1, from, from + tokens.length, sure),
      direct: plain,
      denied: isDenying(token.text),
      // What one describes something as is said once.
      habit:
        isCalling(token.text) &&
        /^(?!describes).*s$|^call$/.test(token.text) &&
        // “what they call “…””; “Tuners call it “the stack””
        (/^(?:what|which|that|whom|who)$/i.test(sentence[from - 1]?.text ?? '') ||
          // “the man he calls “the Lamp””
          (/^(?:he|she|they)$/.test(tokens[0]!.text) && isNoun(sentence[from - 1])) ||
          (token.text === 'call' &&
            sentence[verb - 1]?.text !== 'to' &&
            /^(?!an? )\S+(?: \S+){0,2}$/.test(sentence[at]?.text ?? ''))),
    };
    if (!isWhen(sentence, from, verb, at)) return aside ? { ...found, sure: false } : found;
    aside ??= { ...found, when: true };
  }
  return aside;
}

/** “He said after the court had ruled, in June, that it was “…””: a verb that only tells when. */
function isWhen(sentence: Token[], from: number, verb: number, at: number): boolean {
  return (
    /^(?:after|before|when|while|since|once|until)$/i.test(sentence[from - 1]?.text ?? '') &&
    sentence.slice(verb, at - 1).some(({ text }) => text === ',')
  );
}

/** “called in Aune to call it”: either may be the one who does; whom one asks to is. */
function isSent(sentence: Token[], from: number, verb: number): boolean {
  const sends = sentence[from - 1];
  if (!sends || sentence[verb - 1]!.text !== 'to') return false;
  return isVerb(sends) && !attributes(sends.text);
}

/** “Aune said that, after a talk, the council had called it”: either may be the one who said it. */
function isReported(sentence: Token[], from: number): boolean {
  return sentence
    .slice(0, Math.max(0, from - 1))
    .some(
      (token, at) => isVerb(token) && isSaying(token.text) && sentence[at + 1]?.text === 'that',
    );
}

function bySource(sentence: Token[], at: number, passage: number): Attribution | undefined {
  const source = sourceAt(sentence, at);
  const end = sentence.findIndex(
    (token, index) => index > at && (isVerb(token) || token.kind === 'passage'),
  );
  const stop = Math.min(end < 0 ? passage : end, passage);
  // Up to the comma before the clause that is reported; a name beside the first stays with it.
  const comma = sentence.slice(0, stop).findLastIndex(({ text }) => text === ',');
  const to = comma > source && end < passage && end >= 0 ? comma : stop;
  const others = sentence
    .slice(to, passage)
    .some((token) => token.kind === 'word' && attributes(token.text) && isVerb(token));
  const isWhole = /^[\p{Lu}\p{N}‘“'"([…]/u.test(sentence[passage]?.text ?? '');
  return others ? undefined : { ...made(sentence, at, to, source, to, true), direct: isWhole };
}

/** “a warning from Aune that it was “…”” */
function byNoun(sentence: Token[], noun: number, at: number): Attribution | undefined {
  const [{ text }, from] = [sentence[noun]!, sentence[noun + 1]];
  if (!/^(?:from|by)$/.test(from?.text ?? '') || !isSaying(text) || /ed$/.test(text))
    return undefined;
  const that = sentence.findIndex(
    ({ text }, place) => place > noun + 2 && place < at && text === 'that',
  );
  const isPhrase = !sentence.slice(noun, Math.max(0, that)).some(isVerb);
  return that > 0 && isPhrase
    ? { ...made(sentence, noun, that, noun + 2, that, true), direct: false }
    : undefined;
}

/** It was called “…” by Aune; a letter was read from Aune: “…”. */
function byAgent(sentence: Token[], verb: number, at: number): Attribution {
  const by = sentence.findIndex(({ text }, index) => index > verb && /^(?:by|from)$/.test(text));
  if (by < 0) return { ...made(sentence, verb, verb + 1, verb, verb, false), agentless: true };
  const stop = by > at ? stopAt(sentence, by) : at;
  return { ...made(sentence, verb, by + 1, by + 1, stop, by < at), direct: by < at };
}

/** Whether a passage follows its verb as what was said, not as a part of the report's own sentence. */
function isPlain(sentence: Token[], verb: number, at: number): boolean {
  const last = sentence[at - 1]?.text ?? '';
  const passage = sentence[at]?.text ?? '';
  if (/^[,:]$/.test(last) && (/^[\p{Lu}\p{N}‘“'"([…]/u.test(passage) || isSentence(passage)))
    return true;
  return (
    at >= sentence.length ||
    (verb === at - 1 && isSaying(sentence[verb]!.text) && !isCalling(sentence[verb]!.text))
  );
}

/** The verb of saying on which a clause depends: *said* in “said the mayor had promised”. */
function outerVerb(sentence: Token[], from: number): number {
  const isTelling = (token: Token | undefined) =>
    token?.kind === 'word' && isSaying(token.text) && (isVerb(token) || /ing$/.test(token.text));
  const last = sentence[from - 1];
  if (isTelling(last)) return from - 1;
  if (last?.text !== 'that') return -1;
  // “said in a note on Monday that divers had found”; not “said the lamp that divers had found”
  const at = sentence
    .slice(0, from - 1)
    .findLastIndex((each) => each.kind !== 'word' || isTelling(each));
  return isTelling(sentence[at]) && (at === from - 2 || !isArticle(sentence[at + 1])) ? at : -1;
}
