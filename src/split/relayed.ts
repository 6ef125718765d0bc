import { type Attribution, made } from './attributed.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { attributes, isRelaying } from './verbs.ts';

/**
 * “She quoted Aune as saying”, “Aune was quoted as saying”, “Aune was heard telling”: the words are Aune's.
 *
 * @param saying the place of the second verb
 */
export function relayedIn(sentence: Token[], saying: number): Attribution | undefined {
  const isAs = isAsSaying(sentence, saying);
  const relay = isAs
    ? sentence.slice(0, saying).findLastIndex(({ text }) => isRelaying(text))
    : saying - 1;
  if (!/ing$/.test(sentence[saying]!.text) || !isRelaying(sentence[relay]?.text ?? ''))
    return undefined;
  const { tokens, from, passive } = subjectOf(sentence, relay);
  if (passive) return made(sentence, from, saying + 1, from, from + tokens.length, true);
  return isAs ? made(sentence, relay + 1, saying + 1, relay + 1, saying - 1, true) : undefined;
}

/** *saying* in “quoted Aune as saying”; not *evening* in “as evening fell”. */
export function isAsSaying(sentence: Token[], at: number): boolean {
  const { text } = sentence[at]!;
  return sentence[at - 1]?.text === 'as' && /ing$/.test(text) && attributes(text);
}
