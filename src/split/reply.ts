import type { Meant } from './speakers.ts';
import type { Spoken } from './voices.ts';

/**
 * Who replies: not who asked. “An aide asked Aune, “…?” “…,” she replied.”
 *
 * @param meant whom the words mean by themselves
 * @param because the words
 * @param before the passage before
 */
export function replier(meant: Meant, because: string, before: Spoken | undefined): Meant {
  const [other, ...others] = meant.others;
  const isAsker =
    meant.person === before?.speaker && /\bask(?:s|ed)?\b/.test(before?.because ?? '');
  return other &&
    isAsker &&
    /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)\b/.test(because)
    ? { person: other, sure: false, others }
    : meant;
}
