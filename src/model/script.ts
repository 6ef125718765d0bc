/**
 * One or more words in the script of a language, with the spaces and points between them; nothing where
 * the site's own words are in that script too.
 *
 * @param language BCP 47 tag
 * @param site the same of the site's own words
 */
export function wordsIn(language: string, site: string): RegExp {
  const letter = letterOf(language);
  if (letter === letterOf(site)) return /(?!)/gu;
  return new RegExp(`${letter}+(?:[\\s·-]+${letter}+)*`, 'gu');
}

/**
 * The language to mark a source's title with, when it differs from the page's.
 *
 * A title that is our own description is in the site's language, whatever the source's.
 *
 * @param site BCP 47 tag of the site's own words
 * @returns a BCP 47 tag or `undefined`
 */
export function titleLanguage(
  { title, described, language }: Titled,
  site: string,
): string | undefined {
  const isOurs = described && !(language && wordsIn(language, site).test(title));
  return isOurs ? undefined : language;
}

/** Whether a name is written in the script of a language, which is not that of the site. */
export function isWrittenIn(name: string, language: string, site: string): boolean {
  return wordsIn(language, site).test(name) && !new RegExp(letterOf(site), 'u').test(name);
}

/** A letter of a language's script, as a pattern. */
function letterOf(language: string): string {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const scripts = joined[script] ?? [script];
  return `[${scripts.map((each) => `\\p{Script=${each}}`).join('')}]`;
}

// Some languages are written in several at once: https://www.unicode.org/iso15924/
const joined: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

interface Titled {
  title: string;
  described: boolean;
  language?: string | undefined;
}
