import { strayLinksIn } from './links.ts';
import { unseenIn } from './unseen.ts';

/**
 * What no text of the content may hold, wherever in a value it stands: characters that nobody sees, and
 * links that lead nowhere.
 *
 * @param value data of a file
 * @param field what the value is called; empty for the whole file
 * @param known values that were looked at: an alias of YAML is the value it stands for, and may hold many
 */
export function unfitIn(value: unknown, field = '', known = new Set<unknown>()): Unfit[] {
  if (typeof value === 'string') {
    const unseen = unseenIn(value);
    const messages = [...(unseen ? [unseen] : []), ...strayLinksIn(value)];
    return messages.map((message) => ({ field, message }));
  }
  if (typeof value !== 'object' || value === null || known.has(value)) return [];
  known.add(value);
  return Object.entries(value).flatMap(([name, each]) =>
    unfitIn(each, field ? `${field}.${name}` : name, known),
  );
}

interface Unfit {
  field: string;
  message: string;
}
