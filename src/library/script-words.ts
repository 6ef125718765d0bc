import { site } from './content.ts';
import { locale, wording } from './wording.ts';

/**
 * The interface's words as a script's bundle has them: code for each name, `wording.search.late`. Of all
 * of them a script holds those that it names.
 */
export function wordsInScripts(): Record<string, string> {
  return Object.fromEntries([
    ['locale.language', JSON.stringify(site.language)],
    ['locale.formats', JSON.stringify(locale)],
    ...named('wording', wording),
  ]);
}

/** Every word, form or group of words with its name, as JSON. */
function named(name: string, words: object): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const own = `${name}.${key}`;
    if (typeof value === 'string' || 'other' in value) return [[own, JSON.stringify(value)]];
    return named(own, value);
  });
}
