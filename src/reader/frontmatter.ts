import { Unreadable } from './unreadable.ts';

/**
 * The two parts of a Markdown file: YAML between two lines of `---`, then the prose.
 *
 * @returns where each begins and ends in the text
 * @throws Unreadable when the frontmatter is missing or does not end
 */
export function frontmatterIn(text: string): { yaml: [start: number, end: number]; body: number } {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text);
  if (!opening)
    throw new Unreadable('begins with no line ---. Put the fields between two of them.', 0);
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
  if (!closing)
    throw new Unreadable('has no line --- where the fields end. Put one before the prose.', start);
  const end = start + closing.index;
  return { yaml: [start, end], body: end + closing[0].length };
}
