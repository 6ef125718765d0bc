import { type Bounds, pairedPassages } from './paired-marks.ts';
import { singlePassages } from './single-marks.ts';

/**
 * Every passage of a report that stands between quotation marks of any kind; what is quoted inside a
 * passage is a part of it.
 *
 * A quotation of several paragraphs opens in each and closes in the last: each paragraph's part is a
 * passage, and those after the first go on from the one before.
 *
 * @param paragraphs the report's paragraphs in order, without spaces around them
 * @returns the passages without their marks and the spaces beside these, in order; in the report's own
 *   typography
 */
export function passagesIn(paragraphs: string[]): Passage[] {
  const reversed = /[«»]/.exec(paragraphs.join('\n'))?.[0] === '»';
  const found: Passage[] = [];

  paragraphs.forEach((paragraph, index) => {
    for (const bounds of boundsIn(paragraph, reversed)) {
      const { start, from, to, end, closed } = bounds;
      const text = paragraph.slice(from, to);
      const offset = from + (text.length - text.trimStart().length);
      const last = found.at(-1);
      const next = paragraphs[index + 1] ?? '';
      found.push({
        paragraph: index + 1,
        offset,
        text: text.trim(),
        start,
        end,
        closed: closed || next.startsWith(paragraph.slice(start, from)),
        continues: start === 0 && last?.paragraph === index && last.open,
        open: !closed,
      });
    }
  });
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function boundsIn(paragraph: string, reversed: boolean): Bounds[] {
  const paired = pairedPassages(paragraph, reversed);
  const single = singlePassages(paragraph, paired);
  const within = (inner: Bounds, outer: Bounds) =>
    outer.start < inner.start && inner.end <= outer.end;
  return [...paired.filter((each) => !single.some((other) => within(each, other))), ...single].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * What of a passage between quotation marks are the speaker's words.
 *
 * The comma before an attribution belongs to the newspaper's sentence, and so does the semicolon that
 * older papers set there, and the comma or period after a quoted fragment. Question and exclamation
 * marks are the speaker's.
 *
 * @param fragment whether the words are a piece of a sentence
 */
export function spokenIn(passage: string, fragment: boolean): string {
  return passage.replace(fragment ? /[,.;]$/ : /[,;]$/, '').trimEnd();
}

/** A passage between quotation marks. */
export interface Passage {
  /** The number of its paragraph, from 1. */
  paragraph: number;
  /** Where its words begin in the paragraph, in UTF-16 code units from 0. */
  offset: number;
  text: string;
  /** Where its opening mark stands, and where its closing mark ends. */
  start: number;
  end: number;
  /** It has an end: a closing mark, or the next paragraph goes on. */
  closed: boolean;
  /** It goes on from the last passage of the paragraph before. */
  continues: boolean;
  /** It has no closing mark of its own. */
  open: boolean;
}
