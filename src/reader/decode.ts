import { isUtf8 } from 'node:buffer';

/**
 * The text of a file's bytes.
 *
 * A mark at its beginning that says “UTF-8” is taken away; line ends stay as they are.
 *
 * @throws Error with what is wrong and what to do, when the bytes are no text in UTF-8 or there are none
 */
export function decode(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') throw new Error('is in UTF-16. Save it as UTF-8.');
  if (bytes.includes(0))
    throw new Error('holds a zero byte: it is in UTF-16, or no text. Save it as UTF-8.');
  if (!isUtf8(bytes))
    throw new Error(`is not in UTF-8, first in line ${firstBroken(bytes)}. Save it as UTF-8.`);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new Error(empty);
  return text;
}

/** Said of a file without words. */
export const empty = 'is empty. Write it: content/README.md says what it holds.';

/** The number of the first line that is no UTF-8, from 1. In UTF-8 no other letter holds a line end. */
function firstBroken(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}
