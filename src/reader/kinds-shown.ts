import { type Kind, kinds } from '../schemas/entry.ts';
import type { Content } from './read-content.ts';

/** The kinds whose section has a page: one without entries says something itself, or is left out. */
export function kindsShown(content: Content): Kind[] {
  return kinds.filter((kind) => content[kind].size > 0 || content.fronts[kind].body.trim() !== '');
}
