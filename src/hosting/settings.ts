import { patternOf } from './answers.ts';

/** A pattern for the paths from a host's root that some globs below the site's stand for. */
export function toPattern(base: string, globs: string[]): string {
  return `^${patternOf(base)}(?:${globs.map(patternOf).join('|')})$`;
}

/** What stands in braces in a server's settings, indented. */
export function block(opening: string, lines: string[]): string {
  return `${opening} {\n${lines.join('\n').replace(/^/gm, '\t')}\n}`;
}
