/**
 * The characters that a site needs a font for: printable ASCII without what only code has, and whatever
 * else its content uses below U+3000; scripts above it are left to the reader's own fonts.
 *
 * @param texts the content, in any form that holds all of its characters
 */
export function charactersOf(texts: string[]): string {
  const used = new Set(charactersIn(texts).match(/[\u00a0-\u2fff]/gu));
  for (let code = 0x20; code < 0x7f; code += 1) used.add(String.fromCharCode(code));
  for (const mark of marks + signs) used.add(mark);
  return [...used]
    .sort()
    .join('')
    .replace(/[\\^`{|}]/g, '');
}

/** The same for what is set in running text alone: without the signs of code and of controls. */
export function charactersOfProse(texts: string[]): string {
  return charactersOf(texts)
    .replace(/[#*+<=>@_~]/g, '')
    .replace(signsOnly, '');
}

/** The characters of texts, once each, in the order of their numbers. */
export function charactersIn(texts: string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}

// What the pages set themselves, around the content.
const marks = '“”‘’¶·–—…\u00a0';
const signs = '›←→↑↓↩×✓';
const signsOnly = new RegExp(`[${signs}]`, 'g');
