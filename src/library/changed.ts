import { content } from './content.ts';
import { allEntries } from './entries.ts';

/** The day of the last change of anything; a page without a day of its own has this one. */
export function lastChange(): string {
  const { people, fronts, about, accessibility, story, argument, changes } = content;
  const files = [...people.values(), ...Object.values(fronts), about, accessibility, story];
  return newest([
    ...files.map(({ data }) => data.updated),
    ...allEntries().map(({ updated }) => updated),
    argument.updated,
    ...changes.map(({ date }) => date),
  ]);
}

/** The last of some days, and of those on which the change log names the page at an address. */
export function lastOf(path: string, days: string[]): string {
  return newest([...days, ...changesOf(path).map(({ date }) => date)]);
}

/** What the change log says of the page at an address. */
export function changesOf(path: string) {
  return content.changes.filter(({ page }) => page === path);
}

/** The last of some days; a content folder without any has never changed. */
export function newest(days: string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '1970-01-01');
}
