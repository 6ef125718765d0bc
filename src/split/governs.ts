import { isAside } from './attributed.ts';
import { isArticle, isBe, isModal, isNoun, isVerb } from './clause.ts';
import { isDocument } from './description.ts';
import { isCapital } from './names.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isAnswering, isCalling, isDenying, isSaying, isSeeing } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/** Whether a word is a verb of saying or calling that may have the passage as its object. */
export function governs(sentence: Token[], verb: number, at: number): boolean {
  const { kind, text } = sentence[verb]!;
  if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return false;
  // “The charter provides that …”: what has such a clause says it, or thinks it.
  const { isTensed, isPlural } = knowledgeOf(text);
  const tellsThat = isTensed && !isPlural && !isBe(text) && sentence[verb + 1]?.text === 'that';
  const sees = isSeeing(text) && isTensed && sentence.slice(at - 2, at).some(isAs);
  if (isTensed && issues(sentence, verb, at)) return true;
  if (!attributes(text) && !isDenying(text) && !tellsThat && !sees) return false;
  if (isAside(sentence, verb, at)) return false;
  // “respond to “the alarm””: the words are what is responded to.
  if (verb === at - 2 && sentence[at - 1]!.text === 'to' && isAnswering(text)) return false;
  // “a man called Ransome, “…””: what something is called follows without a comma.
  if (isCalling(text) && !isSaying(text) && sentence[at - 1]?.text === ',') return false;
  // “would put “a dent” in it”; not “put it “bluntly””
  if (/^puts?$/.test(text) && verb === at - 1) return false;
  if (isOfNoun(sentence, verb) || isOfObject(sentence, verb, at)) return false;
  // “lamps announced by the mayor are “dim””
  if (sentence[verb + 1]?.text === 'by' && isNoun(sentence[verb - 1])) return false;
  // “a man accused of it is “dim””
  if (/^(?:accused|suspected|convicted)$/.test(text) && sentence[verb + 1]?.text === 'of')
    return false;
  const previous = sentence[verb - 1];
  const before = previous?.text.toLowerCase() ?? '';
  // “a sign that read “…””
  if (before === 'that' && verb === at - 1 && isSaying(text)) return true;
  // “tried to win them over by saying that”
  if (before === 'by' && /ing$/.test(text) && isSaying(text)) return true;
  // “said that those who think so are “dim””
  if (before === 'who' && /^those$/i.test(sentence[verb - 2]?.text ?? '')) return false;
  // “a warning”, “Aune’s offer”: nouns.
  if (/(?<!^(?:he|she|it|who|that|there|what))['’]s?$/.test(before)) return false;
  if (/^(?:the|a|an|his|her|their|its|no|this|that|of|in|on|for|with|by|at)$/.test(before))
    return false;
  // “to chants of “…””
  if (before === 'to' && /[^s]s$/.test(text)) return false;
  // “concluded that to intervene would be”
  if (before === 'to' && sentence[verb - 2]?.text === 'that') return false;
  if (/ing$/.test(text)) {
    // “was insisting on it that “…””
    const isGoingOn = isBe(before) && sentence.slice(verb, at).some((each) => each.text === 'that');
    return (isGoingOn || !isBe(before)) && before !== 'been' && !isNounAt(sentence, verb);
  }
  if (tellsThat || sees) return true;
  const hasName = isCapital(previous) || /^(?:he|she|it|who)$/.test(before);
  if (isTensed)
    return (
      hasName ||
      isVerb(sentence[verb]!) ||
      /^[,:]$/.test(sentence[verb + 1]?.text ?? '') ||
      // “a note calls it “dim””
      (isCalling(text) && /^(?:it|him|her|them)$/.test(sentence[verb + 1]?.text ?? '')) ||
      (verb === at - 1 && !isModal(sentence[verb - 2]?.text ?? ''))
    );
  const helped = /^(?:to|have|has|had|would|will|could|did|does|can)$/.test(before);
  return (
    helped ||
    /^(?:they|we|i|you|people|who)$/.test(before) ||
    isPluralSubject(sentence, verb) ||
    /^(?:read|put|written|spoken|sung|sworn)$/.test(text)
  );
}

/** “said in a note read in court”: the second verb tells more of the note. */
function isOfNoun(sentence: Token[], verb: number): boolean {
  const sign = sentence.slice(0, verb).findLastIndex(({ kind }) => kind !== 'word');
  return (
    isNoun(sentence[verb - 1]) &&
    // “that Lund dismissed as”; not “for Norland attacks on”
    !(isCapital(sentence[verb - 1]) && /ed$/.test(sentence[verb]!.text)) &&
    knowledgeOf(sentence[verb + 1]?.text ?? '').isPreposition &&
    sentence.slice(sign + 1, verb - 1).some((each) => isVerb(each) && isSaying(each.text))
  );
}

/** “issued a statement on Monday that “…””: who did says what it says. */
function issues(sentence: Token[], verb: number, at: number): boolean {
  const rest = sentence.slice(verb + 1, at);
  const that = rest.findIndex(({ text }) => text === 'that');
  const between = rest.slice(0, Math.max(0, that));
  return (
    between.slice(0, 3).some(({ text }) => isDocument(text)) &&
    !between.some(isVerb) &&
    between.every(({ kind }) => kind === 'word')
  );
}

/** “reached the aim he promised, as lamps are “dim””: what he promised stands before him. */
function isOfObject(sentence: Token[], verb: number, at: number): boolean {
  const [article, noun, pronoun] = sentence.slice(Math.max(0, verb - 3), verb);
  return (
    isArticle(article) &&
    isNoun(noun) &&
    /^(?:he|she|they)$/.test(pronoun?.text ?? '') &&
    sentence[verb + 1]?.kind === 'sign' &&
    verb + 2 < at
  );
}

/** “with a tough warning”: after an article and an adjective it is a noun. */
function isNounAt(sentence: Token[], at: number): boolean {
  return (
    /^(?:the|an?|his|her|its|their)$/.test(sentence[at - 2]?.text ?? '') &&
    knowledgeOf(sentence[at - 1]!.text).isAdjective
  );
}

function isAs({ text }: Token): boolean {
  return text === 'as';
}

function isPluralSubject(sentence: Token[], verb: number): boolean {
  const { tokens } = subjectOf(sentence, verb);
  const end = tokens.findIndex(({ text }, index) => index > 0 && knowledgeOf(text).isSmall);
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .some(({ text }) => /^\p{L}+$/u.test(text) && knowledgeOf(text.toLowerCase()).isPlural);
}
