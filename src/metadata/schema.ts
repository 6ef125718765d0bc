/** An object with just these fields; a question mark at the end of a name makes it optional. */
export function object(fields: Record<string, Schema>): ObjectSchema {
  const bare = (name: string) => name.replace(/\?$/, '');
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, of]) => [bare(name), of])),
    required: Object.keys(fields).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

/** A list of things of one kind. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** What a field holds, in a sentence, beside its shape. */
export function about(description: string, schema: Schema): Schema {
  return { ...schema, description };
}

export const text = { type: 'string', minLength: 1 };
export const uri = { type: 'string', format: 'uri' };
export const day = { type: 'string', format: 'date' };
/** A day, a month or a year. */
export const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
/** A BCP 47 tag. */
export const tag = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' };
export const count = { type: 'integer', minimum: 0 };
export const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const id = { type: 'string', pattern: '^[a-z][a-z0-9_-]*$' };
export const flag = { type: 'boolean' };

/** A JSON Schema, as far as one needs to be known here. */
export interface Schema {
  [keyword: string]: unknown;
  description?: string;
}

/** The schema of an object. */
export interface ObjectSchema extends Schema {
  properties: Record<string, Schema>;
  required: string[];
}
