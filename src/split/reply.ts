import type { Meant } from './speakers.ts';
import type { Token } from './tokens.ts';
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
  // “Aune, asked about it, said” is no asker.
  const isAsker =
    meant.person === before?.speaker && /(?<!, )\bask(?:s|ed)?\b/.test(before?.because ?? '');
  return other &&
    isAsker &&
    /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)\b/.test(because)
    ? { person: other, sure: false, others }
    : meant;
}

/** “Asked about Aune, he said”: whom the question was about is not who answers. */
export function isReaction([first]: Token[]): boolean {
  return /^(?:asked|pressed|questioned|quizzed|challenged|commenting|reacting|replying|responding)$/i.test(
    first!.text,
  );
}
