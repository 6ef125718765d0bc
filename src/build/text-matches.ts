/**
 * Where a text directive finds its words, as a browser looks for them.
 *
 * Letters count in either case, words are whole, and a range ends at the first end after its start.
 * By section 3.6 of https://wicg.github.io/scroll-to-text-fragment/.
 *
 * @param directive what follows `text=`, still encoded: `[prefix-,]start[,end][,-suffix]`
 * @param text the page's text, a line for each block
 * @returns what is found at each place, in order
 */
export function textMatches(directive: string, text: string): string[] {
  return [...text.matchAll(new RegExp(patternOf(directive), 'giu'))].map(([found]) => found);
}

function patternOf(directive: string): string {
  const parts = directive.split(',');
  const prefix = parts.at(0)?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const range = parts.map((part) => whole(toPattern(part))).join('[^]*?');
  return [
    prefix === undefined ? '' : `(?<=${toPattern(prefix)}\\s*)`,
    range,
    suffix === undefined ? '' : `(?=\\s*${toPattern(suffix)})`,
  ].join('');
}

function toPattern(part: string): string {
  return decodeURIComponent(part).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function whole(words: string): string {
  return `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
}
