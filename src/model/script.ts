/** One or more words in another script than Latin, with the spaces and points between them. */
export const otherScript =
  /(?:(?!\p{Script=Latin})\p{L})+(?:[\s·-]+(?:(?!\p{Script=Latin})\p{L})+)*/gu;

/** Whether a name is written in another script than Latin. */
export function inOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}
