import { noteActors } from './actors.ts';
import { sourceAt } from './attributed.ts';
import type { Cast } from './cast.ts';
import { type Run, bare, isCapital, isLetteredOffice, isNoPerson, runsIn } from './names.ts';
import { afterOffice, isModifier } from './named.ts';
import { readPhrase } from './phrase.ts';
import { acts, isNoun, isVerb } from './clause.ts';
import { type Token, wordsOf } from './tokens.ts';
import { knowledgeOf } from './words.ts';
import { isOfWork } from './works.ts';

/**
 * Takes note of everyone whom a sentence names or describes, whether they speak or not: a pronoun or a
 * last name alone may mean them later.
 */
export function noteOthers(
  sentence: Token[],
  paragraph: number,
  cast: Cast,
  isName: (token: Token) => boolean,
): void {
  const subjects = noteActors(sentence, paragraph, cast, isName);
  const source = sentence.map((_, at) => sourceAt(sentence, at)).find((at) => at > 0);
  if (source) {
    const end = sentence.findIndex(({ kind }, at) => at >= source && kind !== 'word');
    const phrase = readPhrase(sentence.slice(source, end < 0 ? sentence.length : end), isName);
    if (phrase && !phrase.pronoun) cast.see(phrase, paragraph, 'speaker');
  }

  // The only one whom a report calls *she* goes on being told of where it says so.
  for (const [gender, forms] of Object.entries(pronouns)) {
    const [only, ...others] = cast.people.filter((each) => each.gender === gender);
    if (
      only?.kind === 'person' &&
      others.length === 0 &&
      sentence.some(({ text }) => forms.test(text))
    )
      cast.note(only, paragraph, 'other', true);
  }

  for (const each of runsIn(sentence, isName)) {
    if (isOfWork(sentence, each.from)) cast.leaveOut(wordsOf(each.tokens));
    const run = afterOffice(sentence, each);
    if (run.possessive && run.tokens.length === 1) continue;
    // “TOA Director Ann Lund”: an office makes what is before it no part of the name.
    const isHeld = run.tokens.some(
      ({ text }, at, all) =>
        isLetteredOffice(all, at) || (at > 0 && at < all.length - 1 && knowledgeOf(text).isTitle),
    );
    if ((isNoPerson(run) && !isHeld) || sentence[run.from - 1]?.text === '(') continue;
    if (run === each && isOfName(sentence, run, isName)) continue;
    const isOwner = isTradeOf(sentence, run.to);
    if (!run.possessive && (isOwner || isModifier(run, sentence[run.to], sentence[run.from - 1]))) {
      // “Sund spokeswoman Ann Lund”
      if (isOwner || knowledgeOf(sentence[run.to]!.text).isActor) cast.employs(wordsOf(run.tokens));
      continue;
    }
    if (isEmployer(sentence, run)) cast.employs(wordsOf(run.tokens));
    const from = run === each ? startOf(sentence, run) : run.from;
    if (from < run.from && isPlaceAt(sentence, from, run.from)) continue;
    const to = besideEnd(sentence, run.to);
    // “Per Aune’s lamps” name him.
    const named = sentence
      .slice(from, to)
      .map((token, at) =>
        run.possessive && at === run.to - 1 - from ? { ...token, text: bare(token.text) } : token,
      );
    const phrase = readPhrase(named, isName);
    const isFull = phrase?.name && (phrase.name.includes(' ') || phrase.role || phrase.gender);
    const isKnown = phrase?.name && cast.knows(phrase.name);
    // “the Sund and Lothian Keepers” are one group.
    const isRead = [...subjects].some(
      (words) => words === phrase?.name || words.endsWith(` and ${phrase?.name}`),
    );
    // “the light on the quay at Lund Haven comes”
    const isBehind = knowledgeOf(sentence[from - 1]?.text ?? '').isPreposition;
    const isSubject = from === 0 || (acts(sentence[to]) && !isBehind);
    if (phrase && (isFull || isKnown) && !isRead)
      cast.see(phrase, paragraph, isSubject ? 'subject' : 'other');
  }
}

/** “Sund Lamps owner Ann Lund”: by its ending a noun tells what she is; not “Tom Kallow upset Ann Lund”. */
function isTradeOf(sentence: Token[], at: number): boolean {
  const [noun, name] = sentence.slice(at, at + 2);
  return isNoun(noun) && /^\p{Ll}+[eo]r$/u.test(noun!.text) && !acts(noun) && isCapital(name);
}

const pronouns = { she: /^(?:she|her|hers)$/i, he: /^(?:he|him|his)$/i };

/** “founder of Lampco”, “an engineer at Lampco” */
function isEmployer(sentence: Token[], { from }: Run): boolean {
  const [office = '', of] = sentence.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  const heads = /^(?:(?:co-)?founder|CEO|chair(?:man|woman)?|president|director|executive)$/;
  return (of === 'of' && heads.test(office)) || (of === 'at' && knowledgeOf(office).isActor);
}

/** “the Federation of Industry”, “Minister of Defence”: what stands after *of* is a part of the name. */
function isOfName(sentence: Token[], { from }: Run, isName: (token: Token) => boolean): boolean {
  const before = sentence[from - 2];
  return (
    /^(?:of|for)$/.test(sentence[from - 1]?.text ?? '') && isCapital(before) && isName(before!)
  );
}

/** Back over what describes a name: “the engineer Ruth Adeyemi”, “guard Mika Laine”. */
function startOf(sentence: Token[], { from }: Run): number {
  let at = from;
  while (at > 0 && from - at < 4) {
    const { kind, text } = sentence[at - 1]!;
    if (kind !== 'word' || knowledgeOf(text).isTensed || knowledgeOf(text).isPlace) break;
    if (knowledgeOf(text).isSmall && !/^(?:the|a|an|his|her|their|its)$/i.test(text)) break;
    at--;
    if (/^(?:the|a|an|his|her|their|its)$/i.test(text)) break;
  }
  // “, the locksmith, Hector Villalobos”: the description stands before a comma.
  if (at === from && sentence[at - 1]?.text === ',') {
    // “the Sund Lamp Keeper (SLK), Hector Villalobos,”
    const bracket = sentence.slice(0, at).findLastIndex(({ text }) => text === '(');
    const end = sentence[at - 2]?.text === ')' ? bracket : at - 1;
    // “its keeper at the time”: what stands behind a preposition is a part of it; not “hit by the keeper”.
    const open = sentence
      .slice(0, end)
      .findLastIndex(
        ({ text }, place) =>
          /^(?:the|his|her|their|its)$/i.test(text) &&
          !/^(?:of|at|in|for|on|to)$/.test(sentence[place - 1]?.text ?? ''),
      );
    const between = sentence.slice(open, end);
    if (
      open >= 0 &&
      between.length <= 6 &&
      between.every(({ kind, text }) => kind === 'word' && !knowledgeOf(text).isTensed)
    )
      return open;
  }
  return at;
}

/** “in suburban Lothian”: where something is; not “near the engineer Ruth Adeyemi”. */
function isPlaceAt(sentence: Token[], from: number, to: number): boolean {
  return (
    /^(?:in|at|near|from|across|around)$/.test(sentence[from - 1]?.text ?? '') &&
    !sentence.slice(from, to).some(({ text }) => knowledgeOf(text).isActor)
  );
}

function besideEnd(sentence: Token[], to: number): number {
  if (sentence[to]?.text !== ',') return to;
  const end = sentence.findIndex(
    ({ kind, text }, at) => at > to && (kind === 'passage' || /^[,.;:—–]$/.test(text)),
  );
  const stop = end < 0 ? sentence.length : end;
  return sentence.slice(to, stop).some((token) => isVerb(token)) ? to : stop;
}
