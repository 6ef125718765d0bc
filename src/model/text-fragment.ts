import type { Quote } from './quote.ts';

/**
 * The end of an address that takes a reader to words on a page and marks them, to follow an id.
 *
 * Words of more than eight are named by their first and last four. A browser without text fragments
 * goes to the id alone. By https://wicg.github.io/scroll-to-text-fragment/.
 *
 * @param exact the words, of one paragraph
 * @param around what stands right before and after them, where they are not the only such words
 * @returns `:~:text=` and what follows
 */
export function textFragment(exact: string, around: Around = {}): string {
  return `:~:${textDirective(exact, around)}`;
}

/** One part of such an end; several are joined by `&`. */
export function textDirective(exact: string, around: Around = {}): string {
  const words = exact.split(' ');
  const range =
    words.length <= 8 ? [exact] : [words.slice(0, 4).join(' '), words.slice(-4).join(' ')];
  const parts = [
    ...(around.prefix ? [`${encode(around.prefix)}-`] : []),
    ...range.map(encode),
    ...(around.suffix ? [`-${encode(around.suffix)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** The fragment of a quotation over its speaker's name, which tells it from the same words in prose. */
export function quotationFragment({ text, speaker }: Quote): string {
  return textFragment(`“${text}”`, { suffix: speaker.name });
}

/**
 * The fragment of one sentence of a quotation; empty for words that stand in it twice, which their ids
 * tell apart.
 */
export function sentenceFragment(sentence: string, text: string): string {
  const times = text.toLowerCase().split(sentence.toLowerCase()).length - 1;
  return times > 1 ? '' : textFragment(sentence);
}

// A hyphen ends a prefix or begins a suffix, so within words it is encoded too.
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

interface Around {
  prefix?: string;
  suffix?: string;
}
