import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** SHA-256 of a text's canonical form in UTF-8, in hexadecimal. */
export function hash(text: string): string {
  return createHash('sha256').update(canonical(text), 'utf8').digest('hex');
}
