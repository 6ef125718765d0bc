import type { Passage } from '../ledger/span.ts';
import { type Attribution, isAside, isInside, made, sourceAt, stopAt } from './attributed.ts';
import { acts, isArticle, isBe, isNoun, isVerb } from './clause.ts';
import { isHuman } from './description.ts';
import { isCapital } from './names.ts';
import { isAsSaying, relayedIn } from './relayed.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isSaying } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/** “…,” said Aune. “…,” the old man says. “…,” according to Aune. */
export function after(sentence: Token[], at: number): Attribution | undefined {
  const passage = sentence[at];
  if (!passage) return undefined;
  const from = skipSigns(sentence, at + 1);
  const [first, second] = [sentence[from], sentence[from + 1]];
  if (first?.kind !== 'word') return undefined;
  // “It is late and nobody has come” Aune said: whoever wrote it left the comma out.
  const isBare = at === 0 && /^\p{Lu}/u.test(passage.text) && passage.text.split(/\s+/).length > 6;
  const open = /[,;?!…—–-]['’”"»]*$/.test(passage.text) || from > at + 1 || isBare;
  const stop = stopAt(sentence, from);

  const source = sourceAt(sentence, from);
  if (source > 0) return made(sentence, from, stop, source, stop, open);
  const isTensed = knowledgeOf(first.text).isTensed && /^\p{Ll}/u.test(first.text);
  // “…”, saying she would go: what follows is said as well, and not by “she”.
  if (/ing$/.test(first.text) && isSaying(first.text)) return undefined;
  // “a “dim” state that hides it”, “…,” state media reported.
  const isBase = knowledgeOf(first.text).lemma === first.text;
  const isTold = (each: Token, at: number, all: Token[]) =>
    isSaying(each.text) && (isVerb(each) || isMany(all[at - 1]));
  const isOfThing =
    isBase &&
    (second?.text === 'that' ||
      (!isArticle(second) && sentence.slice(from + 1, stop).some(isTold)));
  const isInverted = isSaying(first.text)
    ? // “said board member Petra Onsley”: a noun may stand without an article.
      beginsPhrase(second) || (open && isNoun(second))
    : isTensed && open && (beginsName(second) || beginsActor(second, sentence[from + 2]));
  if (isInverted && !isOfThing && !isBe(first.text))
    return made(sentence, from, stop, from + 1, stop, open || isSaying(first.text));
  if (first.text === 'as' && beginsPhrase(second)) return asPut(sentence, from + 1, stop);
  if (!open && !/[.]$/.test(passage.text)) return undefined;
  if (!beginsPhrase(first) && !/^\p{Ll}/u.test(first.text)) return undefined;
  if (joins.test(first.text)) return undefined;
  // “…,” backing up claims
  if (/ing$/.test(first.text) && second?.kind === 'word' && knowledgeOf(second.text).isGrammar)
    return undefined;
  const verb = verbAfter(sentence, from, stop);
  if (verb < 0) return undefined;
  const { tokens, from: start } = subjectOf(sentence, verb);
  if (start !== from || tokens.length === 0 || endsInPronoun(tokens)) return undefined;
  const saying = sentence.findIndex(
    (_, index) => index > verb && index < stop && isAsSaying(sentence, index),
  );
  const relayed = saying > 0 && relayedIn(sentence, saying);
  if (relayed) return relayed;
  return made(
    sentence,
    start,
    verb + 1,
    start,
    start + tokens.length,
    isSaying(sentence[verb]!.text),
  );
}

/** “…,” as Aune puts it. */
function asPut(sentence: Token[], from: number, stop: number): Attribution | undefined {
  const verb = sentence.findIndex(
    ({ text }, at) =>
      at > from &&
      at < stop &&
      (/^(?:puts?|says?|said|called|calls)$/.test(text) ||
        (/^ha[sd]$/.test(text) && sentence[at + 1]?.text === 'it')),
  );
  // “as he had slept, she said”: what comes first is a clause of its own.
  if (verb < 0 || sentence.slice(from, verb).some(isVerb)) return undefined;
  return made(sentence, from - 1, verb + 1, from, verb, true);
}

/** The results were “solid,” Aune said: the words are a part of the report's own sentence. */
export function woven(
  sentence: Token[],
  at: number,
  found: Attribution | undefined,
): Attribution | undefined {
  return found && isInside(sentence, at) ? { ...found, direct: false } : found;
}

/** “…,” said Aune, “…”: both are his. */
export function between(
  sentence: Token[],
  at: number,
  silent: Set<Passage>,
): Attribution | undefined {
  const first = sentence
    .slice(0, at)
    .findLastIndex(({ passage }) => passage && !silent.has(passage));
  if (first < 0 || at >= sentence.length) return undefined;
  const found = after(sentence, first);
  if (!found) return undefined;
  const verbs = sentence
    .slice(first, at)
    .filter((token) => token.kind === 'word' && attributes(token.text) && isVerb(token));
  return verbs.length <= 1 ? { ...found, between: first } : undefined;
}

function verbAfter(sentence: Token[], from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    const token = sentence[at]!;
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || isAside(sentence, at, stop))
      continue;
    if (/^(?:the|a|an|his|her|its|their)$/i.test(sentence[at - 1]?.text ?? '')) continue;
    if (isSaying(token.text) && knowledgeOf(token.text).isTensed && sentence[at - 1]?.text !== 'to')
      return at;
    if (/^(?:say|call|read|put)$/.test(token.text)) return at;
    // “…”, they write.
    if (isSaying(token.text) && isMany(sentence[at - 1])) return at;
    // “…,” she shrugs.
    const isNext = beginsName(sentence[at - 1]) && acts(token);
    // What a court has heard somebody else said.
    if (/^(?:hear|learn)$/.test(knowledgeOf(token.text).lemma)) return -1;
    if ((isVerb(token) || isNext) && !isBe(token.text) && !/^(?:has|have|had)$/.test(token.text))
      return /[,?!…—–-]$/.test(sentence[from - 1]?.text ?? '') ? at : -1;
  }
  return -1;
}

function beginsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    isCapital(token) ||
    starters.test(token.text) ||
    knowledgeOf(token.text).isActor ||
    knowledgeOf(token.text).isPlural
  );
}

/** “a name she hated” is no subject. */
function endsInPronoun(tokens: Token[]): boolean {
  return tokens.length > 1 && /^(?:he|she|they|it)$/.test(tokens.at(-1)!.text);
}

function isMany(token: Token | undefined): boolean {
  return /^(?:they|we)$/.test(token?.text ?? '') || knowledgeOf(token?.text ?? '').isPlural;
}

function beginsName(token: Token | undefined): boolean {
  return isCapital(token) || /^(?:he|she|they)$/.test(token?.text ?? '');
}

/** “a commuter”, “the boy” */
function beginsActor(article: Token | undefined, noun: Token | undefined): boolean {
  const { text } = noun ?? { text: '' };
  return (
    /^(?:an?|the|one|another)$/.test(article?.text ?? '') &&
    (knowledgeOf(text).isActor ||
      isHuman(text) ||
      // not “struck a softer tone”
      (/(?:er|or)$/.test(text) && !knowledgeOf(text).isAdjective))
  );
}

function skipSigns(sentence: Token[], from: number): number {
  let at = from;
  while (/^[,—–-]$/.test(sentence[at]?.text ?? '')) at++;
  return at;
}

const joins = /^(?:and|or|but|that|which|who|when|if|because|to|of|in|on|at|with|from|as|by)$/i;
const starters =
  /^(?:the|a|an|one|another|some|someone|he|she|they|it|his|her|their|its|this|that|two|three|four|five|both|many|several|most|officials|police)$/i;
