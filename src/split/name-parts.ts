import { knowledgeOf } from './words.ts';

/** A name's parts, without case and the ending of a possessive. */
export function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/["“”]/g, '')
    .split(/\s+/)
    .map((part) => part.replace(/['’]s?$|[.,:;]$/g, ''));
}

/** Whether all of some parts are among others. */
export function isSubset(some: string[], all: string[]): boolean {
  return some.every((part) => all.includes(part));
}

/** The nouns by which a role may be taken up again: *judge*, *manager*. */
export function headsOf(role: string): string[] {
  const words = role
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/['’]s?$/, ''));
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|at|with|in|to|who|and)$/.test(word),
  );
  const base = end > 0 ? words.slice(0, end) : words;
  const last = base.at(-1) ?? '';
  return [last, ...words.filter((word) => knowledgeOf(word).isActor)].filter(
    (word) => word.length > 2 && !/^(?:mrs?|ms|dr|sir)\.?$/.test(word),
  );
}
