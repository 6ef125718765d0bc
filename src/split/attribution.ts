import type { Passage } from '../ledger/span.ts';
import { isCapital } from './names.ts';
import { isVerb, subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isCalling, isDenying, isSaying } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/**
 * The words of a sentence that say whose a passage is.
 *
 * @param sentence its tokens
 * @param at the passage's place among them; the sentence's length for what follows a colon at its end
 * @param silent passages that are nobody's speech
 * @returns nothing where the sentence does not say
 */
export function attributionOf(
  sentence: Token[],
  at: number,
  silent = new Set<Passage>(),
): Attribution | undefined {
  return (
    after(sentence, at) ??
    between(sentence, at, silent) ??
    label(sentence, at) ??
    before(sentence, at) ??
    atEnd(sentence, at) ??
    viewpoint(sentence, at)
  );
}

/** “…,” said Aune. “…,” the old man says. “…,” according to Aune. */
function after(sentence: Token[], at: number): Attribution | undefined {
  const passage = sentence[at];
  if (!passage) return undefined;
  const from = skipSigns(sentence, at + 1);
  const [first, second] = [sentence[from], sentence[from + 1]];
  if (!first || first.kind !== 'word') return undefined;
  const open = /[,;?!…—–-]['’”"»]*$/.test(passage.text) || from > at + 1;
  const stop = stopAt(sentence, from);

  if (/^according$/i.test(first.text)) return made(sentence, from, stop, from + 2, stop, open);
  const isFinite = knowledgeOf(first.text).isFinite && /^\p{Ll}/u.test(first.text);
  const isInverted = isSaying(first.text)
    ? beginsPhrase(second)
    : isFinite && open && beginsName(second);
  if (isInverted && !be.test(first.text))
    return made(sentence, from, stop, from + 1, stop, open || isSaying(first.text));
  if (!open && !/[.]$/.test(passage.text)) return undefined;
  if (!beginsPhrase(first) && !/^\p{Ll}/u.test(first.text)) return undefined;
  if (joins.test(first.text)) return undefined;
  const verb = verbAfter(sentence, from, stop);
  if (verb < 0) return undefined;
  const { tokens, from: start } = subjectOf(sentence, verb);
  if (start !== from || tokens.length === 0 || endsInPronoun(tokens)) return undefined;
  return made(
    sentence,
    start,
    verb + 1,
    start,
    start + tokens.length,
    isSaying(sentence[verb]!.text),
  );
}

/** “…,” said Aune, “…”: both are his. */
function between(sentence: Token[], at: number, silent: Set<Passage>): Attribution | undefined {
  const first = sentence.slice(0, at).findLastIndex(({ kind }) => kind === 'passage');
  if (first < 0 || at >= sentence.length || silent.has(sentence[first]!.passage!)) return undefined;
  const found = after(sentence, first);
  if (!found) return undefined;
  const verbs = sentence
    .slice(first, at)
    .filter((token) => token.kind === 'word' && attributes(token.text) && isVerb(token));
  return verbs.length <= 1 ? { ...found, between: first } : undefined;
}

/** Mr. Larkin.—“…”, Smith: “…”: a name and a sign. */
function label(sentence: Token[], at: number): Attribution | undefined {
  const head = sentence.slice(0, at);
  const end = head.findLastIndex(({ kind }) => kind !== 'sign');
  const signs = head
    .slice(end + 1)
    .map(({ text }) => text)
    .join('');
  const close = signs.startsWith(')') ? end + 2 : end + 1;
  if (!/^\)?(?:\.?[—–]|\.?--|:)$/.test(signs) || head.some((token) => isVerb(token)))
    return undefined;
  if (head.length > 12 || !isCapital(head[0])) return undefined;
  return made(sentence, 0, at, 0, close, true);
}

/** Aune said, “…”. Aune called it “…”. According to Aune, “…”. */
function before(sentence: Token[], at: number): Attribution | undefined {
  for (let verb = at - 1; verb >= 0; verb--) {
    const token = sentence[verb]!;
    if (/^according$/i.test(token.text) && sentence[verb + 1]?.text === 'to')
      return bySource(sentence, verb, at);
    if (!governs(sentence, verb, at)) continue;
    const { tokens, from, passive, inherited } = subjectOf(sentence, verb);
    if (passive && !isCalling(token.text) && !isSaying(token.text)) continue;
    if (passive && !/ing$/.test(token.text)) return byAgent(sentence, verb, at);
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
    const sure = !/ing$/.test(token.text);
    return {
      ...made(sentence, from, verb + 1, from, from + tokens.length, sure),
      direct: plain,
      denied: isDenying(token.text),
      habit: isCalling(token.text) && /s$|^call$/.test(token.text),
    };
  }
  return undefined;
}

function bySource(sentence: Token[], at: number, passage: number): Attribution | undefined {
  const end = sentence.findIndex(
    (token, index) => index > at && (isVerb(token) || token.kind === 'passage'),
  );
  const stop = Math.min(end < 0 ? passage : end, passage);
  // Up to the comma before the clause that is reported; a name beside the first stays with it.
  const comma = sentence.slice(0, stop).findLastIndex(({ text }) => text === ',');
  const to = comma > at + 2 && end < passage && end >= 0 ? comma : stop;
  const others = sentence
    .slice(to, passage)
    .some((token) => token.kind === 'word' && attributes(token.text) && isVerb(token));
  const isWhole = /^[\p{Lu}\p{N}‘“'"(\[…]/u.test(sentence[passage]?.text ?? '');
  return others ? undefined : { ...made(sentence, at, to, at + 2, to, true), direct: isWhole };
}

/** It was called “…” by Aune; a letter was read from Aune: “…”. */
function byAgent(sentence: Token[], verb: number, at: number): Attribution | undefined {
  const by = sentence.findIndex(({ text }, index) => index > verb && /^(?:by|from)$/.test(text));
  if (by < 0) return { ...made(sentence, verb, verb + 1, verb, verb, false), agentless: true };
  const stop = by > at ? stopAt(sentence, by) : at;
  return { ...made(sentence, verb, by + 1, by + 1, stop, by < at), direct: by < at };
}

/** The plan is “…”, Aune said. */
function atEnd(sentence: Token[], at: number): Attribution | undefined {
  const verb = sentence.findLastIndex(
    (token) => token.kind === 'word' && isSaying(token.text) && isVerb(token),
  );
  if (verb <= at || sentence.slice(verb + 1).some(({ kind }) => kind === 'passage'))
    return undefined;
  const { tokens, from } = subjectOf(sentence, verb);
  const comma = sentence[from - 1]?.text === ',' || sentence[from - 1]?.kind === 'passage';
  const rest = sentence.slice(verb + 1).filter(({ kind }) => kind === 'word');
  if (!comma || from <= at || tokens.length === 0 || rest.length > 4) return undefined;
  return { ...made(sentence, from, verb + 1, from, from + tokens.length, true), direct: false };
}

/** For Aune, the plan is “…”. */
function viewpoint(sentence: Token[], at: number): Attribution | undefined {
  const comma = sentence.findIndex(({ text }) => text === ',');
  if (!/^(?:for|to)$/i.test(sentence[0]?.text ?? '') || comma < 2 || comma > at) return undefined;
  if (!isCapital(sentence[1]) || !sentence.slice(comma, at).some(({ text }) => be.test(text)))
    return undefined;
  return { ...made(sentence, 0, comma, 1, comma, false), direct: false };
}

/** Whether a word is a verb of saying or calling that may have the passage as its object. */
function governs(sentence: Token[], verb: number, at: number): boolean {
  const { kind, text } = sentence[verb]!;
  if (kind !== 'word' || !/^\p{Ll}/u.test(text) || !(attributes(text) || isDenying(text)))
    return false;
  if (isAside(sentence, verb, at)) return false;
  const previous = sentence[verb - 1];
  const before = previous?.text.toLowerCase() ?? '';
  if (/ing$/.test(text)) return !be.test(before) && before !== 'been';
  if (/^(?:the|a|an|his|her|their|its|no|this|that|of|in|on|for|with|by|at)$/.test(before))
    return false;
  if (knowledgeOf(text).isFinite)
    return (
      isVerb(sentence[verb]!) || /^[,:]$/.test(sentence[verb + 1]?.text ?? '') || verb === at - 1
    );
  const helped = /^(?:to|have|has|had|would|will|could|did|does|should|must|might|may|can)$/.test(
    before,
  );
  return (
    helped ||
    /^(?:they|we|i|you|people|who)$/.test(before) ||
    isPluralSubject(sentence, verb) ||
    /^(?:read|put|written|spoken|sung|sworn)$/.test(text)
  );
}

function isPluralSubject(sentence: Token[], verb: number): boolean {
  const { tokens } = subjectOf(sentence, verb);
  const end = tokens.findIndex(({ text }, index) => index > 0 && knowledgeOf(text).isSmall);
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .some(({ text }) => /^\p{L}+$/u.test(text) && knowledgeOf(text.toLowerCase()).isPlural);
}

/** Inside a remark between commas, “who rarely speaks to the press”, a verb governs nothing outside. */
function isAside(sentence: Token[], verb: number, at: number): boolean {
  const open = sentence.slice(0, verb).findLastIndex(({ text }) => /^[,(—–]$/.test(text));
  if (open < 0 || !/^(?:who|which|whose|where|when|as)$/i.test(sentence[open + 1]?.text ?? ''))
    return false;
  return sentence
    .slice(verb, at)
    .some(({ text }, index) => /^[,)—–]$/.test(text) && verb + index < at - 1);
}

/** Whether a passage follows its verb as what was said, not as a part of the report's own sentence. */
function isPlain(sentence: Token[], verb: number, at: number): boolean {
  const last = sentence[at - 1]?.text ?? '';
  const passage = sentence[at]?.text ?? '';
  if (/^[,:]$/.test(last) && /^[\p{Lu}\p{N}‘“'"(\[…]/u.test(passage)) return true;
  return (
    at >= sentence.length ||
    (verb === at - 1 && isSaying(sentence[verb]!.text) && !isCalling(sentence[verb]!.text))
  );
}

/** The verb of saying on which a clause depends: *said* in “said the mayor had promised”. */
function outerVerb(sentence: Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    const token = sentence[at]!;
    if (token.kind === 'word' && isSaying(token.text) && isVerb(token)) return at;
    if (token.text !== 'that') return -1;
  }
  return -1;
}

function verbAfter(sentence: Token[], from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    const token = sentence[at]!;
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || isAside(sentence, at, stop))
      continue;
    if (/^(?:the|a|an|his|her|its|their)$/i.test(sentence[at - 1]?.text ?? '')) continue;
    if (isSaying(token.text) && knowledgeOf(token.text).isFinite && sentence[at - 1]?.text !== 'to')
      return at;
    if (/^(?:say|call|read|put)$/.test(token.text)) return at;
    if (isVerb(token) && !be.test(token.text) && !/^(?:has|have|had)$/.test(token.text))
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

function beginsName(token: Token | undefined): boolean {
  return isCapital(token) || /^(?:he|she|they)$/.test(token?.text ?? '');
}

function skipSigns(sentence: Token[], from: number): number {
  let at = from;
  while (/^[,;—–-]$/.test(sentence[at]?.text ?? '')) at++;
  return at;
}

/** Where what a passage is followed by ends: at the next passage, or a sign that ends a clause. */
function stopAt(sentence: Token[], from: number): number {
  const stop = sentence.findIndex(
    ({ kind, text }, at) => at >= from && (kind === 'passage' || /^[.;:?!…]$/.test(text)),
  );
  return stop < 0 ? sentence.length : stop;
}

function made(
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

const be = /^(?:is|are|was|were|be|been|being)$/;
const joins = /^(?:and|or|but|that|which|who|when|if|because|to|of|in|on|at|with|from|as|by)$/i;
const starters =
  /^(?:the|a|an|one|another|some|someone|he|she|they|it|his|her|their|its|this|that|two|three|four|five|both|many|several|most|officials|police)$/i;

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
}
