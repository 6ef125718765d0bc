import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** The folder for a kind of thing that is kept from one build to the next. It may be deleted at any time. */
export function placeOf(kind: Kind): string {
  return join(memory, kind);
}

/**
 * A file's name for what is made of some parts.
 *
 * @param parts all that decides what is made, the versions of the tools that make it included
 * @param extension of the file, with its dot
 */
export function nameOf(parts: readonly (string | Uint8Array)[], extension = ''): string {
  const hash = createHash('sha256');
  // Each part with its length: else two parts could pass for two others.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex') + extension;
}

/** Where packages keep what they can make again, unless another folder is named. */
export const memory = process.env['MEMORY_DIR'] ?? 'node_modules/.cache/inseparable';

export type Kind = 'cards' | 'citations' | 'compressed' | 'fonts' | 'maps';
