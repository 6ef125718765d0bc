import { addressOf } from '../../metadata/address.ts';
import type { Site } from '../../metadata/page.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { catalog, content } from '../content.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { titleOf } from '../uses.ts';
import { bullets, link, section, table } from './link.ts';

/** Where the report and the record differ, both readings. */
export function discrepanciesCopy(site: Site): string[] {
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  return [...content.discrepancies.values()].flatMap(({ title, report, record, reading, pages }) =>
    section(
      title,
      bullets([
        `The report: ${cited(report)}`,
        `The record: ${cited(record)}`,
        `Here: ${cited(reading)}`,
        `Bears on ${pages.map((page) => toLink(page, site)).join(', ')}`,
      ]),
    ),
  );
}

/** Every change to a published page. */
export function changesCopy(site: Site): string[] {
  const lines = content.changes.map(
    ({ date, class: kind, text, page }) =>
      `${date}, ${kind}: ${toPlainMarkdown(text, site.address)} ${link('The page', page, site)}`,
  );
  return [
    bullets(lines) || 'None so far: no published page has been corrected, clarified or added to.',
  ];
}

/** The lock on the words: fingerprints of the report and of each quotation. */
export function ledgerCopy(site: Site): string[] {
  const { ledger } = content;
  if (!ledger) return ['The quotations are not locked yet.'];
  const { paragraphs, length, sha256 } = ledger.article;
  const all = Object.entries(ledger.quotations);
  const parts = ledgerParts().length;
  const rows = (parts > 0 ? [] : all).map(([id, locked]) => [
    link(id, `/quotes/${id}/`, site),
    `¶${locked.paragraph}, ${locked.offset} to ${locked.offset + locked.length}`,
    locked.sha256,
  ]);
  return [
    `The report: ${paragraphs} paragraphs, ${length} characters, SHA-256 ${sha256}.`,
    parts > 0
      ? `The ledger is in ${parts} files: ${addressOf('/verify/ledger-1.json', site.address)} and on.`
      : table(['Quotation', 'Place', 'SHA-256'], rows),
  ];
}

function toLink(address: string, site: Site): string {
  const [shelf = '', id = ''] = address.split(':');
  return link(titleOf(shelf, id), catalog.pathTo(shelf, id), site);
}
