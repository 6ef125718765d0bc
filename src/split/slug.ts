import { toId } from '../model/id.ts';

/**
 * An id made of the first of some words, of its own among others.
 *
 * @param words any text
 * @param taken ids that are in use; the new one is added
 * @param fallback what the id is called when no letter of the text is in the Latin alphabet
 * @param limit how many words it may have
 */
export function slugOf(words: string, taken: Set<string>, fallback: string, limit = 5): string {
  const base = (toId(words) ?? fallback).split('-').slice(0, limit).join('-');
  let id = base;
  for (let count = 2; taken.has(id) || reserved.test(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

// Names of files that a section's own page has, or that Windows keeps for itself.
const reserved = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;
