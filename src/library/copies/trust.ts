import { addressOf } from '../../metadata/address.ts';
import type { Site } from '../../metadata/page.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { catalog, content } from '../content.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { titleOf } from '../uses.ts';
import { bullets, link, section, table } from './link.ts';
import { wording } from '../wording.ts';
import { fill } from '../../model/wording.ts';

const { copies } = wording;

/** Where the report and the record differ, both readings. */
export function discrepanciesCopy(site: Site): string[] {
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  return [...content.discrepancies.values()].flatMap(({ title, report, record, reading, pages }) =>
    section(
      title,
      bullets([
        fill(copies.report, { text: cited(report) }),
        fill(copies.record, { text: cited(record) }),
        fill(copies.here, { text: cited(reading) }),
        fill(copies.bears, { pages: pages.map((page) => toLink(page, site)).join(', ') }),
      ]),
    ),
  );
}

/** Every change to a published page. */
export function changesCopy(site: Site): string[] {
  const lines = content.changes.map(({ date, class: kind, text, page }) =>
    [
      fill(wording.page.change, { day: date, kind: wording.changes.kinds[kind] }),
      toPlainMarkdown(text, site.address),
      link(wording.changes.page, page, site),
    ].join(' '),
  );
  return [bullets(lines) || wording.changes.none];
}

/** The lock on the words: fingerprints of the report and of each quotation. */
export function ledgerCopy(site: Site): string[] {
  const { ledger } = content;
  if (!ledger) return [copies.unlocked];
  const { paragraphs, length, sha256 } = ledger.article;
  const all = Object.entries(ledger.quotations);
  const parts = ledgerParts().length;
  const rows = (parts > 0 ? [] : all).map(([id, locked]) => [
    link(id, `/quotes/${id}/`, site),
    fill(copies.span, {
      number: locked.paragraph,
      from: locked.offset,
      to: locked.offset + locked.length,
    }),
    locked.sha256,
  ]);
  return [
    fill(copies.ledger, { paragraphs, characters: length, sha256 }),
    parts > 0
      ? fill(copies.ledgerParts, {
          parts,
          address: addressOf('/verify/ledger-1.json', site.address),
        })
      : table([copies.quotation, copies.position, 'SHA-256'], rows),
  ];
}

function toLink(address: string, site: Site): string {
  const [shelf = '', id = ''] = address.split(':');
  return link(titleOf(shelf, id), catalog.pathTo(shelf, id), site);
}
