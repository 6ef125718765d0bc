import { partPath, partWith } from './part.ts';

/** The address of a quotation's page. */
export function quotePath(id: string): string {
  return `/quotes/${id}/`;
}

/** The address of a person's page. */
export function personPath(id: string): string {
  return `/people/${id}/`;
}

/** The address of an entry; `section` is the folder that holds it. */
export function entryPath(section: string, id: string): string {
  return `/${section}/${id}/`;
}

/** The address of a section's own page. */
export function sectionPath(section: string): string {
  return `/${section}/`;
}

/** The address of a term's definition. */
export function termPath(id: string): string {
  return `/glossary/#${id}`;
}

/** The address of a source's record. @param number its place among all, from 1 */
export function sourcePath(id: string, number: number): string {
  return `${partPath('/sources/', partWith(number, sourcesAPage))}#${id}`;
}

/** One page has them all as long as it can: there a reader searches them with the browser's own search. */
export const sourcesAPage = 500;

/** The address of the record of the report's paragraph `number`, counted from 1. */
export function paragraphPath(number: number): string {
  return `${partPath('/sources/', partWith(number))}#p${number}`;
}

/** The address of a point on which the report and the record differ. */
export function discrepancyPath(id: string): string {
  return `/discrepancies/#${id}`;
}

/** The address of an event on the timeline. */
export function eventPath(id: string): string {
  return `/timeline/#${id}`;
}

/** The address of what came of a claim. */
export function claimPath(id: string): string {
  return `/outcomes/#${id}`;
}
