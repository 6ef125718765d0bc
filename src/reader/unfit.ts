import { strayLinksIn } from './links.ts';
import { unseenIn } from './unseen.ts';

/**
 * What no text of the content may hold, wherever in a value it stands: characters that nobody sees, and
 * links that lead nowhere.
 *
 * @param value data of a file
 * @param path where in the file it stands
 * @param known values that were looked at: an alias of YAML is the value it stands for, and may hold many
 */
export function unfitIn(value: unknown, path: string[] = [], known = new Set<unknown>()): Unfit[] {
  if (typeof value === 'string') {
    const unseen = unseenIn(value);
    return [...(unseen ? [unseen] : []), ...strayLinksIn(value)].map((unfit) => ({
      path,
      ...unfit,
    }));
  }
  if (typeof value !== 'object' || value === null || known.has(value)) return [];
  known.add(value);
  return Object.entries(value).flatMap(([name, each]) => unfitIn(each, [...path, name], known));
}

interface Unfit {
  path: string[];
  message: string;
  /** By which it is found. */
  words: string[];
}
