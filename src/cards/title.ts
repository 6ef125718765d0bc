import { families } from './card.ts';
import { type Element, box } from './element.ts';

/**
 * A title in lines of nearly the same length, which break between words alone.
 *
 * @param width the pixels that a line has
 */
export function heading(title: string, fontSize: number, width: number): Element {
  const style = { fontFamily: families.serif, fontWeight: 500, textWrap: 'balance' };
  const lineHeight = fontSize > 60 ? 1.04 : 1.12;
  const letterSpacing = fontSize * -0.014;
  const shape = { ...style, fontSize, lineHeight, letterSpacing, marginTop: 14 };
  // Satori breaks lines after hyphens too, and a name broken there reads as two.
  if (!title.includes('-')) return box(shape, title);
  const count = Math.ceil((title.length * fontSize * wide) / width);
  const lines = inLines(title, count).map((line) => box({ whiteSpace: 'nowrap' }, line));
  return box({ ...shape, flexDirection: 'column' }, ...lines);
}

/**
 * Words in lines, the longest as short as can be.
 *
 * @param count how many lines there may be
 */
export function inLines(title: string, count: number): string[] {
  const words = title.split(' ');
  let length = Math.max(...words.map((word) => word.length));
  let lines = fill(words, length);
  while (lines.length > Math.max(1, count)) {
    length += 1;
    lines = fill(words, length);
  }
  return lines;
}

/** Each line takes as many words as its length in letters allows. */
function fill(words: string[], length: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= length) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The width of a letter, of its size: a little more than most titles need. */
const wide = 0.5;
