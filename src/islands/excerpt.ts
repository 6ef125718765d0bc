import { type Word, words } from '../finder/fold.ts';
import type { Mark } from '../finder/marks.ts';
import { keyOf } from '../finder/key.ts';
import { partSign } from '../model/part-sign.ts';

/**
 * The stretch of a page's text that has most of the words asked for: whole words of one part of it,
 * and from the beginning of a sentence where that is near.
 *
 * @param content the text as the index has it, with the names of its parts between signs
 * @param asked keys of the words asked for
 */
export function excerptOf(content: string, asked: string[]): Excerpt {
  const keys = new Set(asked);
  let best: { part: Part; found: Found[]; kinds: number } | undefined;
  for (const part of partsOf(content)) {
    const found = words(part.text).map((word) => ({ ...word, key: keyOf(word) }));
    const kinds = new Set(found.flatMap(({ key }) => (keys.has(key) ? [key] : []))).size;
    if (found.length > 0 && kinds > (best?.kinds ?? -1)) best = { part, found, kinds };
  }
  if (!best) return { part: '', text: '', marks: [], before: false, after: false };

  const { part, found } = best;
  const from = beginning(part.text, found, densest(found, keys));
  const to = Math.min(found.length, from + longest);
  const [start, last] = [found[from]?.start ?? 0, found[to - 1]?.end ?? 0];
  // What closes the last sentence belongs to it.
  const end = to === found.length ? part.text.length : last;
  const marks = found
    .slice(from, to)
    .filter(({ key }) => keys.has(key))
    .map((word): Mark => [word.start - start, word.end - start]);
  return {
    part: part.name,
    text: part.text.slice(start, end).trimEnd(),
    marks,
    before: from > 0 && !startsSentence(part.text, start),
    after: to < found.length,
  };
}

/** The words around the first mark, up to six within one clause: as a browser finds them on the page. */
export function wordsToOpen({ text, marks: [first] }: Excerpt): string {
  if (!first) return '';
  const isApart = (a: number, b: number) => !/^[ \u00a0]$/.test(text.slice(a, b));
  const all = words(text);
  let from = all.findIndex(({ start }) => start === first[0]);
  let to = from + 1;
  while (to < all.length && to - from < 4 && !isApart(all[to - 1]!.end, all[to]!.start)) to += 1;
  while (from > 0 && to - from < 6 && !isApart(all[from - 1]!.end, all[from]!.start)) from -= 1;
  return text.slice(all[from]?.start, all[to - 1]?.end);
}

/** Words of an excerpt; some three lines on a phone. */
const longest = 28;

/** A sentence is shown from its beginning when that is no further back. */
const near = 12;

function partsOf(content: string): Part[] {
  const [first = '', ...rest] = content.split(partSign);
  const parts: Part[] = [{ name: '', text: first.trim() }];
  for (let at = 0; at < rest.length; at += 2)
    parts.push({ name: rest[at] ?? '', text: (rest[at + 1] ?? '').trim() });
  return parts;
}

/** From which word on a stretch has most of what is asked for. */
function densest(found: Found[], keys: Set<string>): number {
  const places = found.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
  const counts = places.map(
    (place) => places.filter((at) => at >= place && at < place + longest).length,
  );
  return places[counts.indexOf(Math.max(...counts))] ?? 0;
}

function beginning(text: string, found: Found[], first: number): number {
  for (let at = first; at >= 0 && first - at <= near; at -= 1)
    if (startsSentence(text, found[at]?.start ?? 0)) return at;
  return Math.max(0, first - 6);
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[.?!][”’)]?\s+[“‘(]?$/u.test(text.slice(0, at));
}

interface Part {
  name: string;
  text: string;
}

interface Found extends Word {
  key: string;
}

export interface Excerpt {
  /** The part of the page that it stands in; empty for its beginning. */
  part: string;
  text: string;
  marks: Mark[];
  /** Whether words of its sentence are left out before it, and words after it. */
  before: boolean;
  after: boolean;
}
