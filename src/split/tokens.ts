import type { Passage } from '../ledger/span.ts';
import { knowledgeOf } from './words.ts';
import { attributes } from './verbs.ts';

/**
 * The sentences of a paragraph as words, signs and passages; a passage is one token, whatever it holds.
 *
 * @param paragraph its text
 * @param passages those of it that are no part of a name, in order
 */
export function sentencesOf(paragraph: string, passages: Passage[]): Token[][] {
  const tokens = tokensOf(paragraph, passages);
  const sentences: Token[][] = [[]];
  tokens.forEach((token, index) => {
    sentences.at(-1)!.push(token);
    if (endsHere(tokens, index)) sentences.push([]);
  });
  return sentences.filter((each) => each.length > 0);
}

function tokensOf(paragraph: string, passages: Passage[]): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const passage of [...passages, undefined]) {
    const end = passage?.start ?? paragraph.length;
    for (const { 0: text, index } of paragraph.slice(at, end).matchAll(token)) {
      const start = at + index;
      const kind = /^[\p{L}\p{N}£$€&]/u.test(text) ? 'word' : 'sign';
      const last = found.at(-1);
      const isAbbreviated =
        text === '.' &&
        last?.end === start &&
        last.kind === 'word' &&
        knowledgeOf(last.text).isAbbreviation;
      if (isAbbreviated) Object.assign(last, { text: `${last.text}.`, end: start + 1 });
      else found.push(...withoutContraction({ kind, text, start, end: start + text.length }));
    }
    if (passage)
      found.push({
        kind: 'passage',
        text: passage.text,
        start: passage.start,
        end: passage.end,
        passage,
      });
    at = passage?.end ?? end;
  }
  return found;
}

/** “he’d” is *he* and *had*, or *would*, which is no matter before a verb; their places stay those in the text. */
function withoutContraction(word: Token): Token[] {
  const [, pronoun, short = ''] = contraction.exec(word.text) ?? [];
  if (!pronoun) return [word];
  const middle = word.start + pronoun.length;
  return [
    { ...word, text: pronoun, end: middle },
    { ...word, text: auxiliaries[short.toLowerCase()]!, start: middle },
  ];
}

/** Whether a sentence ends with this token. */
function endsHere(tokens: Token[], index: number): boolean {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  if (!next) return true;
  const begins = next.kind === 'passage' || /^[\p{Lu}\p{N}(]/u.test(next.text);
  if (token.kind === 'sign') return /^[.?!…]$/.test(token.text) && begins;
  if (token.kind !== 'passage' || !begins || next.text === '(') return false;
  if (next.kind === 'passage') return /[.?!…]$/.test(token.text) || token.passage!.open;
  // “Is it late?” Smith asked: the sentence goes on.
  return (
    /[.?!…—–-]$/.test(token.text) &&
    !isAttributed(tokens.slice(index + 1, index + 12), /[.]$/.test(token.text))
  );
}

/** Whether what follows a passage is someone and a verb of saying. */
function isAttributed(tokens: Token[], closed: boolean): boolean {
  const verb = tokens.findIndex(({ kind, text }) => kind === 'word' && attributes(text));
  const end = tokens.findIndex(({ kind, text }) => kind !== 'word' && !/^[,'’()]$/.test(text));
  if (verb < 1 || (end >= 0 && end < verb)) return false;
  const inside = tokens.slice(0, verb);
  const others = inside.filter(
    ({ kind, text }, at) =>
      kind === 'word' && at > 0 && /^\p{Ll}/u.test(text) && knowledgeOf(text).isTensed,
  );
  // After a full stop only the plainest form is one: “…” Smith said.
  const next = tokens[verb + 1];
  return closed ? verb <= 3 && (!next || next.text === '.') : others.length === 0;
}

// A full stop inside a word ends a sentence where the space after it was left out: “said Lund.Each”.
const token =
  /[\p{L}\p{N}£$€][\p{L}\p{N}\p{M}]*(?:(?:['’&/‑-]|(?<=\p{N}):(?=\p{N})|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}))[\p{L}\p{N}\p{M}]+)*(?:['’](?=[\s,.;]))?|[^\s\p{L}\p{N}]/gu;

const contraction = /^(I|you|he|she|it|we|they|who)['’](d|ll|re|ve)$/i;

const auxiliaries: Record<string, string> = { d: 'had', ll: 'will', re: 'are', ve: 'have' };

/** Whether a sentence is a passage, or several, and no words beside. */
export function isAlone(sentence: Token[]): boolean {
  return sentence.every(({ kind, text }) => kind === 'passage' || /^[^\p{L}]$/u.test(text));
}

/** The words as they stand, with one space between. */
export function wordsOf(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** A word, a sign, or a whole passage between quotation marks. */
export interface Token {
  kind: 'word' | 'sign' | 'passage';
  text: string;
  /** Where it stands in its paragraph, in UTF-16 code units. */
  start: number;
  end: number;
  passage?: Passage;
  /** Someone in the report is called so, whatever else is. */
  isLastName?: boolean;
  /** Letters of somebody's first names. */
  isInitials?: boolean;
  /** A form of address, as the report itself shows. */
  isAddress?: boolean;
}
