import { toPlainMarkdown } from '../library/cited-markdown.ts';
import { site as words } from '../library/content.ts';
import { wording } from '../library/wording.ts';
import { addressOf } from '../metadata/address.ts';
import { creditOf } from '../metadata/credit.ts';
import type { Published, Site } from '../metadata/page.ts';
import type { Said } from '../model/argument.ts';
import type { Grade } from '../model/grade.ts';
import type { Quote } from '../model/quote.ts';
import type { Find } from './declared.ts';

/** A link in Markdown to a page of the site. */
export function link(text: string, path: string, site: Site): string {
  return `[${text}](${addressOf(path, site.address)})`;
}

/** The pages that a page lists: the link to each, and what it says of itself. */
export function pageLinks({ subject }: Published, site: Site, at: Find): string {
  const pages = subject.kind === 'list' ? subject.parts.flatMap((path) => at(path) ?? []) : [];
  return bullets(pages.map(({ title, path, summary }) => `${link(title, path, site)}: ${summary}`));
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

/** The prose of a file with its links and sources in full. */
export function prose(body: string | undefined, site: Site): string {
  return toPlainMarkdown(body ?? '', site.address).trim();
}

/** A quotation: the words, and who spoke. The words are exact, so nothing in them is escaped, brackets neither. */
export function quoteWords(quote: Quote, site: Site): string {
  return `> “${quote.text}”\n>\n> ${creditOf(quote, site)}`;
}

/** A quotation among other things: the words, who spoke, and the way to its own page. */
export function quoteBlock(quote: Quote, site: Site): string {
  return `${quoteWords(quote, site)}\n>\n> ${link(wording.copies.page, quote.path, site)}`;
}

/** Words of one side: a quotation, or what the report says that someone said. */
export function saidBlock({ quote, speaker, grade, text = '' }: Said, site: Site): string {
  if (quote) return quoteBlock(quote, site);
  const who = link(speaker.name, speaker.path, site);
  return `${toPlainMarkdown(text, site.address)} (${who}, ${words.grades[grade].label})`;
}

/** A grade and what it means. */
export function gradeLine(grade: Grade): string {
  const { label, meaning } = words.grades[grade];
  return `${label}. ${meaning}`;
}
