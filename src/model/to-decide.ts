/** What a value begins with that a program could not settle: an editor decides it. */
export const mark = 'to decide:';

/** The id of a person, and the host of an address, that stand for one not yet known. */
export const openId = 'to-decide';
export const openHost = 'to-decide.example';

/** A value that an editor has to replace, saying what is asked for. */
export function toDecide(what: string): string {
  return `${mark} ${what}`;
}

/** Whether a value of the content is still to be decided. */
export function isOpen(value: string): boolean {
  return value.trimStart().startsWith(mark) || value === openId || value.includes(openHost);
}
