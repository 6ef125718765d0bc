import type { Passage } from '../ledger/span.ts';
import { isNameIn, namesInside } from './capitals.ts';
import { type Token, sentencesOf } from './tokens.ts';
import { isNickname } from './unspoken.ts';

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
  const inside = namesInside(paragraphs, passages);
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
  return { sentences, nicknames };
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
