/** One or more words in another script than Latin, with the spaces and points between them. */
export const otherScript =
  /(?:(?!\p{Script=Latin})\p{L})+(?:[\s·-]+(?:(?!\p{Script=Latin})\p{L})+)*/gu;

/**
 * The language to mark a source's title with, when it differs from the page's.
 *
 * A title that is our own description is in the site's language, whatever the source's.
 *
 * @returns a BCP 47 tag or `undefined`
 */
export function titleLanguage({ title, described, language }: Titled): string | undefined {
  return described && title.search(otherScript) < 0 ? undefined : language;
}

/** Whether a name is written in another script than Latin. */
export function inOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}

interface Titled {
  title: string;
  described: boolean;
  language?: string | undefined;
}
