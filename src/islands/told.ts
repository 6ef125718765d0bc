import { type Counted, fill, formFor } from '../model/wording.ts';

/** Words for a number. */
export function counted(forms: Counted, count: number): string {
  return fill(formFor(forms, count, locale.language), { count: inDigits(count) });
}

/** A number in the site's language. */
export function inDigits(number: number): string {
  return number.toLocaleString(locale.formats);
}

/** Things one after the other, with the language's “and” or “or” before the last. */
export function listed<T>(
  things: T[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (T | string)[] {
  // What stands between is the language's; a thing itself may be more than text.
  return new Intl.ListFormat(locale.formats, { type })
    .formatToParts(things.map((_, at) => String(at)))
    .map(({ type: kind, value }) => (kind === 'element' ? things[Number(value)]! : value));
}
