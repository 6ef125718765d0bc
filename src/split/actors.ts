import type { Cast } from './cast.ts';
import { acts, isArticle, isNoun, isVerb } from './clause.ts';
import { isDocument } from './description.ts';
import { takeForFirm } from './firms.ts';
import { isCapital } from './names.ts';
import { readPhrase } from './phrase.ts';
import { isPredicate, subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isSaying } from './verbs.ts';
import { type Gender, knowledgeOf } from './words.ts';

/**
 * Takes note of everyone who does something in a sentence: the subjects of its verbs.
 *
 * @returns their names, or the words that describe them
 */
export function noteActors(
  sentence: Token[],
  paragraph: number,
  cast: Cast,
  isName: (token: Token) => boolean,
): Set<string> {
  const subjects = new Set<string>();
  for (const verb of sentence.keys()) {
    if (verb === 0 || !(acts(sentence[verb]) || isOfMany(sentence, verb))) continue;
    const { tokens, from, inherited } = subjectOf(sentence, verb);
    // “the programme that talks were held”: what only looks like a verb has no subject elsewhere.
    if (inherited && !isVerb(sentence[verb]!)) continue;
    const subject = readPhrase(tokens, isName);
    if (!subject || subjects.has(subject.name ?? subject.words)) continue;
    if (!subject.name && (isPredicate(sentence, from) || isCalled(sentence, from, verb))) continue;
    subjects.add(subject.name ?? subject.words);
    const tells = attributes(sentence[verb]!.text);
    const { kind = '', head = '' } = subject;
    // “Analysts at Lampco were wary. They said”
    const isGroup = kind === 'group' && (tells || knowledgeOf(head).isActor);
    const isActor = isGroup || /^(?:institution|unnamed)$/.test(kind);
    if (!subject.name && !isActor && !isDocument(head)) continue;
    // “Mills and Boons books”, “extremist groups”: no verb, and nobody who has been named.
    const isLoose = !isVerb(sentence[verb]!) && !subject.name?.includes(' ');
    // “began as a clerk in criminal cases”, “Big Lamp sold lamps”
    if (isLoose && (sentence[from - 1]?.text === 'as' || isVerb(tokens.at(-1)!))) continue;
    // “supporting extremist groups”
    const isBare = tokens.length === 1 || (kind === 'unnamed' && !isArticle(tokens[0]));
    if (isLoose && (subject.name ? !cast.knows(subject.name) : isBare)) continue;
    const isAside = isBeneath(sentence, from) && !isOfThing(sentence, from);
    const found = cast.see(subject, paragraph, isAside ? 'other' : 'subject');
    // “Big Lamp have denied it”: one name with the verb of many is a company's, a club's, a band's.
    const isMany = /^(?:are|have|say|deny)$/.test(sentence[verb]!.text);
    if (found && isMany && tokens.every(isCapital)) takeForFirm(found.person);
    // “Big Lamp, which has denied it”
    const sign = sentence.findIndex(({ kind }, at) => at > from && kind === 'sign');
    const isWhich = sentence[sign + 1]?.text === 'which';
    if (found && isWhich && sentence.slice(from, sign).every(isCapital))
      takeForFirm(found.person, true);
    const own = ownPronoun(sentence, verb);
    if (found && own && kind !== 'institution') found.person.likely ??= own;
  }
  return subjects;
}

/** “said that he”, “raised her hand”; not “told her mother”, “is like her” nor “hit him, but he”. */
function ownPronoun(sentence: Token[], verb: number): Gender | undefined {
  const rest = sentence.slice(verb);
  const stop = rest.findIndex(({ kind, text }) => kind !== 'word' || joining.test(text));
  const own = rest
    .slice(0, stop < 0 ? rest.length : stop)
    .find(
      ({ text }, at) =>
        /^(?:he|she)$/.test(text) ||
        (/^(?:his|her)$/.test(text) &&
          isNoun(rest[at + 1]) &&
          !(at === 1 && isSaying(rest[0]!.text))),
    );
  return own && (/^(?:she|her)$/.test(own.text) ? 'she' : 'he');
}

/** “thanks a nurse called Bea”: who is called so does nothing by it; not “The mayor called Bea”. */
function isCalled(sentence: Token[], from: number, verb: number): boolean {
  const isNaming = /^(?:called|named)$/.test(sentence[verb]!.text) && isCapital(sentence[verb + 1]);
  return isNaming && sentence.slice(from, verb).some(({ text }) => /^an?$/.test(text));
}

/** “because a colleague was ill”, “said a driver had left”: what only tells more of who acts. */
function isBeneath(sentence: Token[], from: number): boolean {
  const { text } = sentence[from - 1] ?? { text: '' };
  return (
    /^(?:that|because|when|while|as|since|if|whether|although|though|whom|what|why|how)$/.test(
      text,
    ) || isSaying(text)
  );
}

/** “a charge that Aune rejected”: who does it acts, and is not only told of. */
function isOfThing(sentence: Token[], from: number): boolean {
  const [thing, that] = sentence.slice(Math.max(0, from - 2), from);
  const isThing = isNoun(thing) && /^\p{Ll}/u.test(thing!.text) && !isSaying(thing!.text);
  return that?.text === 'that' && isThing;
}

/** “The authors concede”: the verb of several has no ending. */
function isOfMany(sentence: Token[], verb: number): boolean {
  return (
    attributes(sentence[verb]!.text) && knowledgeOf(sentence[verb - 1]!.text.toLowerCase()).isPlural
  );
}

// A clause after these has a subject of its own, who may be another.
const joining =
  /^(?:but|and|or|so|yet|when|while|as|because|after|before|if|until|though|although)$/;
