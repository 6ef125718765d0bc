/**
 * A text with its typography evened out, so that two copies of it compare equal.
 *
 * Curly and straight quotation marks are equal, and so are no-break and ordinary spaces; nothing
 * else is. Each character stays one character, so that offsets hold in both texts.
 *
 * @param text one paragraph or a part of one
 */
export function canonical(text: string): string {
  return text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
}

/**
 * The paragraphs of a report's text: one a line, blank lines passed over, spaces around them cut.
 *
 * @param text the report as pasted or as a file
 * @param count how many paragraphs the report has; what follows them (byline, contact) is left out
 */
export function paragraphsOf(text: string, count = Number.POSITIVE_INFINITY): string[] {
  return text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .slice(0, count);
}
