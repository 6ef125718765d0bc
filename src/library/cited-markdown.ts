import { parseAddress } from '../markdown/address.ts';
import { addressOf } from '../metadata/address.ts';
import { dayInWords, wording } from './wording.ts';
import { parseTokens } from '../model/token.ts';
import { catalog, site } from './content.ts';
import { fill } from '../model/wording.ts';

/**
 * Our Markdown as anyone can read it: links and sources by their full addresses, notes in the
 * ordinary way, paragraphs of the report as ¶ and a number.
 */
export function toPlainMarkdown(markdown: string, address: URL): string {
  const linked = markdown.replace(/\]\(([^)\s]+)\)/g, (_, url: string) => {
    const named = parseAddress(url);
    const path = named ? catalog.pathTo(named.shelf, named.id) : url;
    return `](${path.startsWith('/') ? addressOf(path, address) : path})`;
  });
  return cite(linked, (id) => `[${nameOf(id)}](${addressOf(catalog.pathToSource(id), address)})`);
}

/** A cited field as text without any mark-up: what a source is called, and no links. */
export function toPlainText(markdown: string): string {
  const unlinked = markdown.replace(/\[([^\]]*)\]\([a-z-]+:[\w-]+\)/g, '$1');
  return cite(unlinked, nameOf).replace(/[*_](?=\p{L})|(?<=\p{L})[*_]/gu, '');
}

function cite(text: string, toSource: (id: string) => string): string {
  return parseTokens(text)
    .map((piece) => (piece.type === 'source' ? toSource(piece.id) : piece.raw))
    .join('');
}

function nameOf(id: string): string {
  const { publisher, date } = catalog.source(id);
  return [publisher, date && dayInWords(date)].filter(Boolean).join(', ');
}

/** Said once in a copy that cites the report. */
export function paragraphNote(address: URL): string {
  return fill(wording.copies.paragraphs, {
    report: site.report,
    address: addressOf('/sources/', address),
  });
}
