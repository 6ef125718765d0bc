import type { z } from 'astro/zod';
import { nearest } from '../model/nearest.ts';
import { draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { type Issue, issuesOf } from './issues.ts';
import { absentFrom, schemaAt, valueAt } from './schema-at.ts';
import { shown, unknownField } from './sentence.ts';
import type { Source } from './source.ts';

/**
 * Checks a value of a file against its schema.
 *
 * What YAML takes for a number, or for yes or no, is text as it is written wherever text is asked for:
 * `date: 2023`, `iso: 056`, `title: 1984`.
 *
 * @param path where the value stands in the file
 * @param file what the file, or the row of a table, is called
 * @param faults where complaints are added, one for each field
 * @returns the value with its defaults, or what can be used of it
 */
export function check<S extends z.core.$ZodType>(
  schema: S,
  { source, path, file }: Checked,
  faults: Fault[],
): z.core.output<S> {
  const given = valueAt(source.data, path);
  const value = withTexts(given, issuesOf(schema, given), { source, path });
  const issues = issuesOf(schema, value);
  const whole = path.length ? 'the entry' : 'the file';
  const absent = (at: PropertyKey[]) => absentFrom(schemaAt(schema, at), valueAt(value, at));

  for (const issue of issues) {
    const at = [...path, ...issue.path];
    const field = issue.path.join('.') || whole;
    if (issue.code === 'unrecognized_keys')
      for (const name of issue.keys) {
        const message = unknownField(name, absent(issue.path));
        faults.push({ file, field, message, clue: { path: at, name } });
      }
    else if (!isMisspelt(issue, issues, absent)) {
      const found = issue.path.length ? shown(valueAt(value, issue.path)) : undefined;
      faults.push({ file, field, message: issue.message, found, clue: { path: at } });
    }
  }
  return draft(schema, value);
}

/** The value with texts in place of what YAML took for something else. */
function withTexts(
  value: unknown,
  issues: Issue[],
  { source, path }: Pick<Checked, 'source' | 'path'>,
) {
  const taken = issues.filter(
    ({ code, input, ...rest }) =>
      code === 'invalid_type' &&
      'expected' in rest &&
      rest.expected === 'string' &&
      (typeof input === 'number' || typeof input === 'boolean'),
  );
  if (taken.length === 0) return value;
  const root = { value: structuredClone(value) };
  for (const issue of taken) {
    const way = ['value', ...issue.path];
    const written = source.written([...path, ...issue.path]);
    // The path is that of a value which was found there.
    const holder = valueAt(root, way.slice(0, -1)) as Record<PropertyKey, unknown>;
    if (written !== undefined) holder[way.at(-1)!] = written;
  }
  return root.value;
}

/** Whether a field is missing only because its name is written otherwise. */
function isMisspelt(issue: Issue, issues: Issue[], absent: (at: PropertyKey[]) => string[]) {
  if (issue.input !== undefined || issue.path.length === 0) return false;
  const [holder, name] = [issue.path.slice(0, -1), String(issue.path.at(-1))];
  return issues.some(
    (each) =>
      each.code === 'unrecognized_keys' &&
      each.path.join('.') === holder.join('.') &&
      each.keys.some((key) => nearest(key, absent(holder)) === name),
  );
}

/** What is checked: where it stands, and what that is called. */
export interface Checked {
  source: Source;
  path: PropertyKey[];
  file: string;
}
