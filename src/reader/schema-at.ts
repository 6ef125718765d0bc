import { z } from 'astro/zod';

/** A schema without what only says that its value may be missing. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.def.innerType);
  return schema;
}

/** The schema of a value within another; `undefined` where it has none. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: PropertyKey[],
): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  const at = bare(schema);
  if (step === undefined) return at;
  const next = inner(at, step);
  return next && schemaAt(next, rest);
}

/** The names of the fields that an object has. */
function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option));
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** The names of an object's fields that a value does not have: one of them is meant by a misspelt name. */
export function absentFrom(schema: z.core.$ZodType | undefined, value: unknown): string[] {
  return fieldsOf(schema).filter((name) => !Object.hasOwn(Object(value), name));
}

/** What stands in a value at the end of a path. */
export function valueAt(value: unknown, path: PropertyKey[]): unknown {
  // Anything may be asked for a property, even a number; what has none gives `undefined`.
  return path.reduce(
    (at: unknown, step) => (at as Record<PropertyKey, unknown> | null)?.[step],
    value,
  );
}

function inner(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => inner(option, step)).find(Boolean);
  return undefined;
}
