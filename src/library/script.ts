import { isWrittenIn, wordsIn } from '../model/script.ts';
import { site } from './content.ts';

/** Words in the script of the names' other language. */
export const otherScript = wordsIn(site.original, site.language);

/** The language to mark a name with that is written in that script; nothing for any other. */
export function languageOf(name: string): string | undefined {
  return isWrittenIn(name, site.original, site.language) ? site.original : undefined;
}
