/**
 * The lines of a text as its writer thought of them: a paragraph each, whether the file wraps its lines
 * or not. Line ends of every system are equal; a mark of byte order, and characters that nobody sees,
 * are left out.
 *
 * A text is taken for wrapped when its lines are short and most of them are full: the next line's first
 * word would not have fitted.
 */
export function unwrap(text: string): string[] {
  const lines = text
    .replace(/[\ufeff\u200b\u2060\u00ad\u200e\u200f]/g, '')
    .split(/\r\n|[\n\r\u2028\u2029\f]/);
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  if (!isWrapped(lines, width)) return lines.map((line) => line.trim()).filter(Boolean);

  const indented = lines.filter((line) => /^(?:\s{2,}|\t)\S/.test(line)).length;
  const spaced = lines.some((line, index) => line.trim() === '' && index > 0);
  // With an indent at most lines there is none that sets a paragraph apart.
  const byIndent = indented < lines.length / 2;
  const found: string[] = [];

  lines.forEach((line, index) => {
    const words = line.trim();
    if (words === '') return;
    const before = lines[index - 1] ?? '';
    const begins =
      before.trim() === '' ||
      (byIndent && /^(?:\s{2,}|\t)/.test(line)) ||
      (isShort(before, words, width) && (!spaced || !endsInside(before)));
    found.push(begins ? words : `${found.pop()} ${words}`);
  });
  return found;
}

function isWrapped(lines: string[], width: number): boolean {
  // Narrower than any column, or wider than what files are wrapped at.
  if (width < 30 || width > 132) return false;
  const pairs = lines.slice(1).map((line, index) => [lines[index] ?? '', line.trim()] as const);
  const inside = pairs.filter(([before, line]) => before.trim() !== '' && line !== '');
  const full = inside.filter(([before, line]) => !isShort(before, line, width));
  return full.length >= 2 && full.length >= inside.length / 2;
}

/** Whether the next line's first word would have fitted: some ten signs are left to a ragged edge. */
function isShort(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/);
  return line.trimEnd().length + 1 + word.length < width - 10;
}

/** Whether a line stops within a sentence, as no paragraph does. */
function endsInside(line: string): boolean {
  return /[\p{Ll},;-]$/u.test(line.trimEnd());
}
