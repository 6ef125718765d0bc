import { knowledgeOf } from './words.ts';

/** Whether a word is a verb by which reports attribute words to someone, in any of its forms. */
export function attributes(word: string): boolean {
  return isSaying(word) || isCalling(word);
}

/** A verb whose object is what was said: *said*, *told*, *replied*. */
export function isSaying(word: string): boolean {
  return basesOf(word).some((each) => saying.has(each));
}

/** A verb whose object is what something was called: *described*, *dismissed*. */
export function isCalling(word: string): boolean {
  return basesOf(word).some((each) => calling.has(each));
}

/** A verb that calls only with *as*: *sees it as “…”*. */
export function isSeeing(word: string): boolean {
  return basesOf(word).some((each) => seeing.has(each));
}

/** A verb that denies the words after it: they are someone else's. */
export function isDenying(word: string): boolean {
  return denying.has(knowledgeOf(word).lemma);
}

/** A verb whose *to* leads to what somebody else said or did: *respond to*, *object to*. */
export function isAnswering(word: string): boolean {
  return basesOf(word).some((each) => /^(?:respond|reply|object|speak|talk)$/.test(each));
}

/** A verb whose subject passes on what another said: *quoted her as saying*, *was heard telling*. */
export function isRelaying(word: string): boolean {
  return basesOf(word).some((each) => relaying.has(each));
}

/** What a form may be a form of: the library knows few participles, and not every past. */
function basesOf(word: string): string[] {
  // “State Department” is no verb.
  if (!/^\p{Ll}/u.test(word)) return [];
  const { lemma } = knowledgeOf(word);
  const [stem] = /^.{2,}(?=(?:ing|ed|s)$)/.exec(word) ?? [];
  return stem ? [lemma, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')] : [lemma];
}

// Levin, “English Verb Classes and Alternations” (1993): verbs of communication, 37.1 to 37.9, with
// those of manner of speaking (37.3) that reports use; and verbs of characterizing, 29.2, with 33
// (judgment). Verbs of thinking are here where reports use them for what was said.
const saying = new Set(
  `say tell add ask answer reply respond retort rejoin explain argue note observe remark comment state
  declare announce claim insist maintain contend assert affirm aver allege admit concede acknowledge
  confess agree concur deny protest object complain grumble lament warn caution advise recommend
  suggest propose urge demand order request plead beg implore predict forecast recall remember
  reminisce reflect muse wonder inquire enquire query report recount relate tell testify depose swear
  write read quote cite post tweet email text sing chant shout yell cry call exclaim scream roar
  whisper murmur mutter mumble groan sigh snap joke quip tease laugh boast brag gush rave marvel
  promise pledge vow threaten stress emphasize emphasise underline underscore highlight reiterate
  repeat continue conclude finish begin interject interrupt intervene counter challenge correct
  confirm clarify specify elaborate estimate reckon believe think hope fear feel guess suspect
  rule speak talk preach teach counsel instruct remind reassure inform indicate apologize apologise thank
  congratulate greet welcome reveal disclose divulge admonish scold chide jeer heckle venture opine
  offer hint intimate imply signal message sum put point plead moan whine bark growl drawl stammer
  stutter blurt utter voice express vent fume rage thunder enthuse hail praise criticize criticise
  blast slam attack accuse condemn decry denounce deplore explain cheer toast joke dictate
  articulate communicate relay narrate recite assure share confide speculate surmise theorize
  theorise posit attest profess proclaim bemoan alert ponder gripe grouse carp bellow bawl croak
  hiss holler howl rasp screech shriek snarl squeal wail whimper wheeze yelp`.split(/\s+/),
);
const calling = new Set(
  `call find describe dismiss label brand dub denounce hail praise condemn blame characterize characterise term
  deem style depict portray criticize criticise slam blast deride mock ridicule decry reject welcome
  consider regard rate judge accuse liken compare`.split(/\s+/),
);
// Levin 29.2, as far as what somebody is said to be is said with it.
const seeing = new Set(
  'see view cast paint bill define frame herald identify introduce lampoon portray present refer represent salute'.split(
    ' ',
  ),
);
const relaying = new Set(
  'quote cite paraphrase record report hear overhear film tape catch see show picture'.split(' '),
);
const denying = new Set('deny dispute refute disavow disclaim'.split(' '));
