import { parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { toSentence } from './sentence.ts';

/**
 * Checks one value against its schema.
 *
 * @param faults where complaints are added, one for each field
 * @returns the value with its defaults, or `undefined` when it has faults
 */
export function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  faults: Fault[],
): z.output<S> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;

  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  for (const issue of result.error.issues) {
    const field = issue.path.join('.') || 'the file';
    faults.push({ file, field, message: toSentence(issue, fields) });
  }
  return undefined;
}

/** The data of a YAML file; a syntax error becomes a fault. */
export function readYaml(text: string, file: string, faults: Fault[]): unknown {
  try {
    const document = parseDocument(text);
    // A tag that nobody knows is a warning to the package, and its value another than is written.
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong) throw wrong;
    return document.toJS();
  } catch (error) {
    faults.push(syntaxFault(file, error));
    return undefined;
  }
}

/** The frontmatter and the prose of a Markdown file; a syntax error becomes a fault. */
export function readMarkdown(
  text: string,
  file: string,
  faults: Fault[],
): { data: unknown; body: string } | undefined {
  try {
    const { frontmatter, content } = parseFrontmatter(text);
    return { data: frontmatter, body: content };
  } catch (error) {
    faults.push(syntaxFault(file, error));
    return undefined;
  }
}

function syntaxFault(file: string, error: unknown): Fault {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  return {
    file,
    field: 'the YAML',
    message: `cannot be read: ${reason}. Check quotation marks, colons and indentation there.`,
  };
}
