import type { Passage } from '../ledger/span.ts';
import { bare, isCapital } from './names.ts';
import { type Token, sentencesOf } from './tokens.ts';
import { knowledgeOf } from './words.ts';

/** The capitalized words that stand inside sentences. */
export function namesInside(paragraphs: string[], passages: Passage[]): Set<string> {
  const byParagraph = Map.groupBy(passages, ({ paragraph }) => paragraph);
  const sentences = paragraphs.flatMap((text, index) =>
    sentencesOf(text, byParagraph.get(index + 1) ?? []),
  );
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
export function isNameIn(token: Token, sentence: Token[], inside: Set<string>): boolean {
  if (token.text === 'I') return false;
  const at = sentence.findIndex(({ kind }) => kind === 'word');
  if (sentence[at] !== token) return true;
  const { isSmall, isGrammar, isPlural } = knowledgeOf(token.text);
  const word = bare(token.text);
  // “Al-Rashid” at the head of a sentence is al-Rashid.
  const within = word.charAt(0).toLowerCase() + word.slice(1);
  if (!isGrammar && (inside.has(word) || inside.has(within))) return true;
  const next = sentence[at + 1];
  return !isSmall && !isPlural && next?.kind === 'word' && isCapital(next);
}
