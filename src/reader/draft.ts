import { z } from 'astro/zod';
import { nearest } from '../model/nearest.ts';
import { weight } from './issues.ts';
import { absentFrom, bare } from './schema-at.ts';

/**
 * What can be used of a value that has faults: what is right of it, and the emptiest value in place of
 * the rest. So one fault keeps no other from being found.
 *
 * @returns as the schema would give it: every field is there, of its own type
 */
export function draft<S extends z.core.$ZodType>(schema: S, value: unknown): z.core.output<S> {
  const read = z.safeParse(schema, value);
  // What is built below has the schema's shape, which TypeScript cannot follow.
  return read.success ? read.data : (build(schema, value) as z.core.output<S>);
}

function build(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional && value == null) return undefined;
  if (schema instanceof z.ZodDefault && value == null) return schema.def.defaultValue;
  const at = bare(schema);
  if (at instanceof z.ZodObject) return object(at, isObject(value) ? value : {});
  if (at instanceof z.ZodArray) return list(at.element, value);
  if (at instanceof z.ZodTuple)
    return at.def.items.map((item, index) => draft(item, list(z.unknown(), value)[index]));
  if (at instanceof z.ZodRecord) return record(at, isObject(value) ? value : {});
  if (at instanceof z.ZodUnion) return draft(likeliest(at, value), value);
  if (at instanceof z.ZodNumber) return 0;
  if (at instanceof z.ZodBoolean) return false;
  return at instanceof z.ZodEnum ? at.options[0] : typeof value === 'string' ? value : '';
}

function object(schema: z.ZodObject, value: Record<string, unknown>) {
  const absent = absentFrom(schema, value);
  const strange = Object.keys(value).filter((name) => !Object.hasOwn(schema.shape, name));
  const given = (name: string) => {
    if (Object.hasOwn(value, name)) return value[name];
    const misspelt = strange.find((each) => nearest(each, absent) === name);
    return misspelt && value[misspelt];
  };
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, draft(field, given(name))]),
  );
}

function list(element: z.core.$ZodType, value: unknown): unknown[] {
  return Array.isArray(value) ? value.map((each) => draft(element, each)) : [];
}

function record(schema: z.ZodRecord, value: Record<string, unknown>) {
  const names = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : Object.keys(value);
  return Object.fromEntries(
    names.map((name) => [String(name), draft(schema.valueType, value[String(name)])]),
  );
}

/** Of several shapes that a value may have, the one with the fewest complaints. */
function likeliest(union: z.ZodUnion, value: unknown): z.core.$ZodType {
  const complaints = (option: z.core.$ZodType) =>
    weight(z.safeParse(option, value).error?.issues ?? []);
  return [...union.options].sort((a, b) => complaints(a) - complaints(b))[0]!;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
