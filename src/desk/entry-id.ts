import { toId } from '../model/id.ts';
import type { Content } from '../reader/read-content.ts';
import { fileId, sourceId } from '../schemas/fields.ts';
import type { Kind } from './kinds.ts';
import type { Given, Question } from './questions.ts';

/**
 * The id that an entry's own words propose: its title or name, of a quotation the first words.
 *
 * @returns nothing where an entry has no id, or no word that could be one
 */
export function proposedId(kind: Kind, entry: Given, content: Content): string | undefined {
  const words = String(entry[kind.idFrom ?? ''] ?? '').split(/\s+/);
  const id = toId(words.slice(0, few).join(' '), joinerOf(kind));
  return id && free(id, kind, content);
}

/** What is wrong with an id for a new entry: its form, or that another has it. */
export function complaintOfId(kind: Kind, id: string, content: Content): string | undefined {
  const schema = joinerOf(kind) === '_' ? sourceId : fileId;
  const [issue] = schema.safeParse(id).error?.issues ?? [];
  if (issue) return issue.message;
  if (!kind.ids?.(content).includes(id)) return undefined;
  return `is there already, and is not overwritten. Take another, as ${free(id, kind, content)}.`;
}

/** The question for an id, with the proposed one to be taken. */
export function idQuestion(kind: Kind, content: Content, proposed = ''): Question {
  return {
    field: 'id',
    asks: 'Id: the name of the file and a part of its address, words that last',
    initial: proposed,
    isMany: false,
    read: (typed) => typed.trim(),
    complaint: (value) => complaintOfId(kind, String(value), content),
  };
}

/** The id, or with a number where another entry has it. */
function free(id: string, kind: Kind, content: Content): string {
  const taken = kind.ids?.(content) ?? [];
  let number = 1;
  const numbered = () => (number === 1 ? id : `${id}${joinerOf(kind)}${number}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}

/** Sources are cited as `@some_id`. */
function joinerOf({ schema }: Kind): '-' | '_' {
  return schema.shape['id'] === sourceId ? '_' : '-';
}

/** Words that an address can be read by. */
const few = 6;
