import { parseArgs } from 'node:util';
import { advice, nearest } from '../model/nearest.ts';
import type { Content } from '../reader/read-content.ts';
import { complaintOfId } from './entry-id.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Given, toQuestion } from './questions.ts';
import { Refusal } from './refusal.ts';

/**
 * The kind of entry and the fields that a command line gives.
 *
 * @throws Refusal when it names a kind or a field that there is not, or a value that a field cannot have
 */
export function readCommand(args: string[], content: Content): Command {
  // Any flag takes a value, so that a misspelt one is known by its name.
  const typed = args
    .filter((each) => each.startsWith('--'))
    .map((each) => each.slice(2).split('=')[0]);
  const options = Object.fromEntries(typed.map((flag) => [flag, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
  });
  const [name, ...strange] = positionals;
  if (!name) throw new Refusal([`Say what to begin: ${names}. As: ${example}`]);
  const kind = kinds[name];
  if (!kind)
    throw new Refusal([`There is no “${name}” to begin. ${advice(name, Object.keys(kinds))}`]);

  const wrong = strange.map(
    (each) => `“${each}” belongs to no flag. Put a value of several words in quotation marks.`,
  );
  const given: Given = {};
  for (const [field, typed] of Object.entries(values)) {
    const complaint = give(field, typed, { kind, given }, content);
    if (complaint) wrong.push(complaint);
  }
  if (wrong.length > 0) throw new Refusal(wrong);
  return { kind, given };
}

/** Adds what a flag gives. @returns what is wrong with it, or `undefined` */
function give(
  field: string,
  typed: unknown,
  { kind, given }: Command,
  content: Content,
): string | undefined {
  const schema = kind.schema.shape[field];
  const isId = field === 'id' && kind.ids;
  if (!schema && !isId) {
    const meant = nearest(field, ['id', ...Object.keys(kind.schema.shape)]);
    return `--${field} is no field. ${meant ? `Did you mean --${meant}?` : `There are: ${flags(kind)}.`}`;
  }
  if (typeof typed !== 'string')
    return `--${field} has no value. Write it after the flag, in quotation marks.`;
  const question = schema && !isId && toQuestion(field, schema, content);
  const value = question ? question.read(typed) : typed;
  const complaint = question ? question.complaint(value) : complaintOfId(kind, typed, content);
  given[field] = value;
  if (!complaint) return undefined;
  const found = complaint.includes(`“${typed}”`) ? '' : ` “${typed}”`;
  return `--${field}${found} ${complaint}`;
}

function flags({ schema }: Kind): string {
  return Object.keys(schema.shape)
    .map((field) => `--${field}`)
    .join(', ');
}

const names = Object.keys(kinds).join(', ');
const example = 'npm run new -- statement --title "…"';

export interface Command {
  kind: Kind;
  given: Given;
}
