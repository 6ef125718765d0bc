import type { Bounds } from './paired-marks.ts';

/**
 * Passages between single marks, ‘ ’ or ', told apart from apostrophes.
 *
 * A mark inside a word is an apostrophe. So is one before a word that English shortens at its front
 * (’90s, ’tis, ’n’), and one that ends a plural (the printers’ bill) when a surer end follows.
 *
 * @param paragraph one paragraph of a report
 * @param holes passages between other marks, in order: nothing in them begins or ends a passage here
 * @returns the passages with their marks' places, in order
 */
export function singlePassages(paragraph: string, holes: Bounds[]): Bounds[] {
  const text = fill(paragraph, holes);
  const found: Bounds[] = [];
  let at = nextOpening(text, 0);

  while (at >= 0) {
    const next = nextOpening(text, at + 1);
    const limit = next < 0 ? text.length : next;
    const own = endOf(text, at, limit);
    const end = own < 0 && next > 0 ? endAround(text, at, next) : own;
    if (end >= 0) found.push({ start: at, from: at + 1, to: end, end: end + 1, closed: true });
    else if (goesOn(text, at, next < 0))
      found.push({ start: at, from: at + 1, to: text.length, end: text.length, closed: false });
    at = end > next ? nextOpening(text, end + 1) : next;
  }
  return found;
}

/** The text with its holes filled by something that is no letter, no space and no mark. */
function fill(text: string, holes: Bounds[]): string {
  return holes.reduceRight(
    (filled, { start, end }) =>
      filled.slice(0, start) + '\ufffc'.repeat(end - start) + filled.slice(end),
    text,
  );
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!"‘'‚".includes(text[at] ?? ' ')) continue;
    if (!/[\s([{\u2014\u2013\u2026-]/.test(text[at - 1] ?? ' ') || !/\S/.test(text[at + 1] ?? ' '))
      continue;
    const rest = text.slice(at + 1);
    if (years.test(rest)) continue;
    if (!shortened.test(rest) || endOf(text, at, text.length, true) >= 0) return at;
  }
  return -1;
}

/** Where the passage ends that a mark opens, or -1; a straight one may end what a curly one opened. */
function endOf(text: string, start: number, limit: number, surely = false): number {
  const mark = text[start] === "'" ? "'" : text[start] === '‚' ? '‘’' : "’'";
  let maybe = -1;
  for (let at = start + 2; at < limit; at++) {
    if (!mark.includes(text[at] ?? ' ') || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    if (/\s/.test(text[at - 1] ?? ' ')) continue;
    if (surely && opensBetween(text, start, at)) return -1;
    if (!isDoubtful(text, at)) return at;
    if (maybe < 0) maybe = at;
  }
  return surely ? -1 : maybe;
}

/** “She said: ‘We stop ‘rat runs’ here.’”: where a passage ends that has another inside, or -1. */
function endAround(text: string, start: number, inner: number): number {
  const isSet = start === 0 || /[:,]\s$/.test(text.slice(0, start));
  const after = nextOpening(text, inner + 1);
  const own = /^\S[^’]*’(?![\p{L}\p{N}])/u.exec(text.slice(inner + 1));
  if (!isSet || !own || text[start] !== '‘') return -1;
  const end = endOf(text, inner + own[0].length, after < 0 ? text.length : after);
  return end >= 0 && !isDoubtful(text, end) ? end : -1;
}

/** A plural's, a clipped word's or a number of feet, where the sentence goes on. */
function isDoubtful(text: string, at: number): boolean {
  if (!/^.[\s]+[\p{L}\p{N}]/u.test(text.slice(at))) return false;
  return /(?:s|\p{L}in|\d|[\s'’]n)$/iu.test(text.slice(0, at));
}

function opensBetween(text: string, start: number, end: number): boolean {
  return /[\s([{\u2014\u2013-][‘'](?=\S)/.test(text.slice(start + 1, end));
}

/** A paragraph that is said to its end may be the first of several: only the last one has an end. */
function goesOn(text: string, at: number, isLast: boolean): boolean {
  const opens = at === 0 || /[.?!:,]\s$/.test(text.slice(0, at));
  const rest = text.slice(at);
  // “‘It is late,‘ he said” was not closed by a slip: it is not said to its end.
  const isSaid = /[.?!…]$/.test(text) && rest.split(/\s+/).length > 4 && !/\S‘\s/.test(rest);
  return opens && isSaid && (isLast || rest.length > 60);
}

const years = /^\d\ds?\b/;
// Words that English writes without their beginning.
const shortened =
  /^(?:(?:n|em|tis|twas|twere|twill|twould|til|till|cause|cos|coz|round|bout|tween|neath|gainst|nuff|fraid|cept|er|im|ome|ad|ave)(?![\p{L}-]))/iu;
