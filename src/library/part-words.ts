import type { Part, PartOf } from '../model/part.ts';
import { fill } from '../model/wording.ts';
import { inDigits, wording } from './wording.ts';

/**
 * What the page of a list's part is called, and which items it says it has; the first part speaks for the
 * whole list.
 *
 * @param whole the words of the list
 * @param all how many items it has
 */
export function wordsOfPart(
  { number, of, first, items }: Part<unknown>,
  { title, summary }: Words,
  all: number,
): Words & { part?: PartOf } {
  return {
    title: titleOfPart(title, { number, of }),
    summary:
      number === 1
        ? summary
        : fill(wording.lists.span, {
            title,
            first: inDigits(first),
            last: inDigits(first + items.length - 1),
            all: inDigits(all),
          }),
    ...(of > 1 && { part: { number, of } }),
  };
}

/** What a part of a list is called, by the list's title. */
export function titleOfPart(title: string, { number, of }: PartOf): string {
  return number === 1 ? title : fill(wording.lists.part, { title, number, of });
}

interface Words {
  title: string;
  summary: string;
}
