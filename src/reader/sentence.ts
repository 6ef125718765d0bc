import type { z } from 'astro/zod';
import { nearest } from '../model/nearest.ts';

/**
 * What a schema's complaint means to an editor: what is wrong, then what to do.
 *
 * @param fields the names that the schema knows where the complaint arose
 */
export function toSentence(issue: z.core.$ZodIssue, fields: string[]): string {
  if (issue.code === 'unrecognized_keys') return unknownField(issue.keys, fields);
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return 'is missing. Add it: content/README.md has a table of fields.';
  if (issue.code === 'invalid_type' && issue.input instanceof Date)
    return `must be text. Put the day in quotation marks: "${toDay(issue.input)}".`;
  if (issue.code === 'invalid_type') return `must be ${aType(issue.expected)}. Check its value.`;
  return issue.message;
}

function unknownField(keys: string[], fields: string[]): string {
  return keys
    .map((key) => {
      const meant = nearest(key, fields);
      const advice = meant ? `Did you mean “${meant}”?` : 'Take it out.';
      return `has the unknown field “${key}”. ${advice}`;
    })
    .join(' It ');
}

function toDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '2026-11-24' : date.toISOString().slice(0, 10);
}

function aType(expected: string): string {
  return expected === 'array' ? 'a list' : `a ${expected}`;
}
