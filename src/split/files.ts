import { stringify } from 'yaml';

/** The text of a YAML file; a day is in quotation marks, as readers of version 1.1 want it. */
export function yamlFile(data: unknown): string {
  return stringify(data, { lineWidth: 0, version: '1.1' });
}

/** The text of a Markdown file: its fields, then its prose. */
export function markdownFile(fields: object, prose: string): string {
  return `---\n${yamlFile(fields)}---\n\n${prose}\n`;
}

/** A text cut to a length at a word's end. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
