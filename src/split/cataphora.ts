import type { Attribution } from './attributed.ts';
import { isVerbAt } from './clause.ts';
import { isCapital } from './names.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';

/**
 * The name that a pronoun before it means: “Though *he* said it was “…”, *Aune* stayed.”
 *
 * @param words those that say whose a passage is, with a pronoun
 * @returns nothing where no such name follows
 */
export function named(sentence: Token[], { subject, start }: Attribution): Token[] | undefined {
  const [pronoun] = subject;
  const opens = /^(?:although|though|while|when|after|before|since|if|once|asked)$/i;
  if (
    subject.length !== 1 ||
    !/^(?:he|she)$/i.test(pronoun!.text) ||
    !opens.test(sentence[0]!.text)
  )
    return undefined;
  for (const [comma, { text, end }] of sentence.entries()) {
    if (text !== ',' || end < start || !isCapital(sentence[comma + 1])) continue;
    const verb = sentence.findIndex((_, at) => at > comma + 1 && isVerbAt(sentence, at));
    const main = verb > 0 ? subjectOf(sentence, verb) : undefined;
    if (main?.from === comma + 1) return main.tokens;
  }
  return undefined;
}
