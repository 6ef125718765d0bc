import type { z } from 'astro/zod';
import { advice } from '../model/nearest.ts';

/**
 * What a schema's complaint means to an editor: what is wrong, then what to do.
 *
 * For schemas without words of their own about it.
 */
export function toSentence(issue: Complaint): string {
  const { input } = issue;
  if (input == null) return absence(input);
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.join(', ')}.${meant(String(input), issue.values.map(String))}`;
  if (issue.code === 'invalid_type') return `must be ${aType(issue.expected)}.`;
  if (issue.code === 'too_small')
    return `must have ${issue.exact ? 'just' : 'at least'} ${amount(issue.origin, issue.minimum)}.`;
  if (issue.code === 'too_big')
    return `must have ${issue.exact ? 'just' : 'at most'} ${amount(issue.origin, issue.maximum)}.`;
  return `is not as content/README.md has it: ${issue.message ?? issue.code}.`;
}

/**
 * Said of a field that is not there, or has nothing after its colon.
 *
 * @param about what the field is for, where its schema says so
 */
export function absence(
  input: undefined | null,
  about = 'content/README.md has a table of fields.',
): string {
  return input === null
    ? 'is empty. Give it a value; a field that may be missing is left out.'
    : `is missing. Add it: ${about}`;
}

/** What was found, as it is shown before the complaint; nothing where only its size matters. */
export function shown(input: unknown): string | undefined {
  if (typeof input === 'string') {
    const short = input.replace(/\s+/g, ' ');
    const length = [...short].length;
    return length <= 60
      ? `“${short}”`
      : `“${[...short].slice(0, 40).join('')}…” (${length} characters)`;
  }
  if (typeof input === 'number' || typeof input === 'boolean') return `“${input}”`;
  if (Array.isArray(input)) return input.length ? `(a list of ${input.length})` : '(an empty list)';
  return typeof input === 'object' && input ? '(fields of its own)' : undefined;
}

/** What to do about fields that nobody knows, one sentence for each. */
export function unknownField(name: string, fields: string[]): string {
  return `has the unknown field “${name}”.${meant(name, fields) || ' Take it out.'}`;
}

function meant(word: string, known: string[]): string {
  const asked = advice(word, known);
  return asked.startsWith('Did') ? ` ${asked}` : '';
}

function aType(expected: string): string {
  return types[expected] ?? `a ${expected}`;
}

const types: Record<string, string> = {
  array: 'a list: [one, two], or a line for each that begins with a hyphen',
  boolean: 'true or false',
  int: 'a whole number',
  object: 'fields with values of their own',
  record: 'fields with values of their own',
  string: 'text',
  tuple: 'a list of numbers',
};

function amount(origin: string, size: number | bigint): string {
  if (origin === 'number' || origin === 'int') return `the value ${size}`;
  const what = origin === 'string' ? 'character' : 'entry';
  return size === 1 ? `one ${what}` : `${size} ${what === 'entry' ? 'entries' : `${what}s`}`;
}

type Complaint = z.core.$ZodRawIssue;
