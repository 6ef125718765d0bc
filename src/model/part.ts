/**
 * A long list in parts, so that no page grows with what it lists. A short one is one part.
 *
 * @param path the page of the list: that of its first part
 * @param items in order
 * @param size how many a part has at most
 * @returns at least one part
 */
export function inParts<T>(path: string, items: T[], size = usual): Part<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    path: partPath(path, at + 1),
    first: at * size + 1,
    items: items.slice(at * size, (at + 1) * size),
  }));
}

/** The number of the part that has an item. @param item its number in the list, from 1 */
export function partWith(item: number, size = usual): number {
  return Math.ceil(item / size);
}

const usual = 50;

/** As many items of a list as are shown where it is not the page's own, and how many more there are. */
export function firstOf<T>(items: T[]): { shown: T[]; more: number } {
  return { shown: items.slice(0, usual), more: Math.max(0, items.length - usual) };
}

/** The address of a part of a list: `/quotes/`, then `/quotes/page/2/`. */
export function partPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}

/** The page of the list that a part belongs to, by the part's own; a page of no list is its own. */
export function listOf(path: string): string {
  return path.replace(/page\/\d+\/$/, '');
}

/** The same as a route has it below the list's own, where a rest parameter is missing for the list. */
export function partRoute(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** Which part of how many. */
export interface PartOf {
  /** From 1. */
  number: number;
  of: number;
}

/** A part of a list, on a page of its own. */
export interface Part<T> extends PartOf {
  path: string;
  /** The number of its first item in the list, from 1. */
  first: number;
  items: T[];
}
