import { addressOf } from '../../metadata/address.ts';
import type { Site } from '../../metadata/page.ts';

/** A link in Markdown to a page of the site. */
export function link(text: string, path: string, site: Site): string {
  return `[${text}](${addressOf(path, site.address)})`;
}

/** A list in Markdown; nothing when it is empty. */
export function bullets(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading and what stands under it; neither when there is nothing. */
export function section(title: string, ...blocks: string[]): string[] {
  const said = blocks.filter(Boolean);
  return said.length > 0 ? [`## ${title}`, ...said] : [];
}

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
