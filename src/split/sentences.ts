import type { Passage } from '../ledger/span.ts';
import { bare, isCapital, isParticle, runsIn } from './names.ts';
import { markFormsOfAddress } from './forms-of-address.ts';
import { type Token, sentencesOf } from './tokens.ts';
import { isNickname } from './unspoken.ts';
import { knowledgeOf } from './words.ts';

/**
 * The sentences of a report in order, each with what stands around it.
 *
 * @param passages all that stands in quotation marks, in order
 * @returns the nicknames among the passages too: a name is read without the one in its middle
 */
export function readSentences(
  paragraphs: string[],
  passages: Passage[],
): { sentences: Sentence[]; nicknames: Passage[] } {
  const byParagraph = Map.groupBy(passages, ({ paragraph }) => paragraph);
  const nicknames = passages.filter(({ paragraph, start, end, text: words }) => {
    const text = paragraphs[paragraph - 1] ?? '';
    return isNickname(text.slice(0, start), words, text.slice(end));
  });

  const read = paragraphs.map((text, index) => {
    const own = byParagraph.get(index + 1) ?? [];
    const plain = own
      .filter((each) => nicknames.includes(each))
      .reduce(
        (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
        text,
      );
    const others = own.filter((each) => !nicknames.includes(each));
    return sentencesOf(plain, others);
  });
  const inside = namesInside(read.flat());
  const sentences = read.flatMap((all, index) =>
    all.map((tokens, at) => ({
      tokens,
      text: paragraphs[index]!,
      paragraph: index + 1,
      isName: (token: Token) => isNameIn(token, tokens, inside),
      next: all[at + 1],
      follows: all[at + 1] ?? read[index + 1]?.[0],
    })),
  );
  markLastNames(sentences);
  markInitials(sentences);
  markFormsOfAddress(sentences);
  return { sentences, nicknames };
}

/** Marks what is someone's last name somewhere in the report: many are called like a town. */
function markLastNames(sentences: Sentence[]): void {
  const runs = sentences.flatMap(({ tokens, isName }) => runsIn(tokens, isName));
  // “Coach Jim Markham”: a first name that is known stands before it.
  const names = runs.filter(({ tokens }) =>
    tokens.slice(0, -1).some(({ text }) => knowledgeOf(bare(text)).likely),
  );
  const last = new Set(names.map(({ tokens }) => bare(tokens.at(-1)!.text)));
  for (const token of sentences.flatMap(({ tokens }) => tokens))
    if (last.has(bare(token.text))) token.isLastName = true;
}

/**
 * Marks letters that stand for first names: “SK Onsley”, where the report goes on with “Onsley” and has the
 * letters nowhere else.
 */
function markInitials(sentences: Sentence[]): void {
  const runs = sentences.flatMap(({ tokens, isName }) => runsIn(tokens, isName));
  const alone = new Set(
    runs.flatMap(({ tokens }) => (tokens.length === 1 ? [bare(tokens[0]!.text)] : [])),
  );
  const all = Map.groupBy(
    runs.flatMap(({ tokens }) =>
      tokens.map((token, at) => ({
        token,
        last: tokens.slice(at + 1).map(({ text }) => bare(text)),
      })),
    ),
    ({ token }) => token.text,
  );
  for (const [letters, places] of all) {
    const isFirst = places.every(({ last }) => last.length === 1 && alone.has(last[0]!));
    if (!/^\p{Lu}{2,3}$/u.test(letters) || knowledgeOf(letters).isTitle || !isFirst) continue;
    for (const { token } of places) token.isInitials = true;
  }
}

/** The capitalized words that stand inside sentences. */
function namesInside(sentences: Token[][]): Set<string> {
  const words = sentences.flatMap((sentence) =>
    sentence.slice(sentence.findIndex(({ kind }) => kind === 'word') + 1).filter(isCapital),
  );
  return new Set(words.map(({ text }) => bare(text)));
}

/**
 * Whether a capitalized word is a name. A capital at the head of a sentence makes none; one that also
 * stands inside a sentence of the report does.
 *
 * @param inside the capitalized words that stand inside sentences
 */
function isNameIn(token: Token, sentence: Token[], inside: Set<string>): boolean {
  if (token.text === 'I') return false;
  const at = sentence.findIndex(({ kind }) => kind === 'word');
  if (sentence[at] !== token) return true;
  const { isSmall, isGrammar, isPlural } = knowledgeOf(token.text);
  // After a passage the sentence goes on: “…”, Aune said.
  if (/[,?!…—–-]$/.test(sentence[at - 1]?.text ?? '') && !isGrammar) return true;
  const word = bare(token.text);
  // “Al-Rashid” at the head of a sentence is al-Rashid.
  const within = word.charAt(0).toLowerCase() + word.slice(1);
  if (!isGrammar && (inside.has(word) || inside.has(within))) return true;
  const [next, age, end] = sentence.slice(at + 1);
  const isOfName =
    isCapital(next) ||
    (isParticle(next) && (isCapital(age) || (isParticle(age) && isCapital(end))));
  // “Onsley, 23, won”
  const isAged = next?.text === ',' && /^\p{N}{1,3}$/u.test(age?.text ?? '') && end?.text === ',';
  return !isSmall && !isPlural && (isOfName || next?.text === '&' || isAged);
}

/** A sentence in its paragraph. */
export interface Sentence {
  tokens: Token[];
  /** The paragraph's text. */
  text: string;
  paragraph: number;
  /** Whether one of its words is a name. */
  isName: (token: Token) => boolean;
  /** The one after it in its paragraph. */
  next: Token[] | undefined;
  /** The one after it, be it in the next paragraph. */
  follows: Token[] | undefined;
}
