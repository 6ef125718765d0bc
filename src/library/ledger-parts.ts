import type { LedgerPart } from '../ledger/links.ts';
import { inParts } from '../model/part.ts';
import { content } from './content.ts';
import { isArchive } from './finder-data.ts';

/** The ledger of an archive in parts of so many paragraphs; none where the page carries it whole. */
export function ledgerParts(): LedgerPart[] {
  const { ledger } = content;
  if (!ledger || !isArchive()) return [];
  const rows = Map.groupBy(Object.entries(ledger.quotations), ([, { paragraph }]) => paragraph);
  return inParts('/verify/', ledger.paragraphs, size).map(({ items, first }) => ({
    paragraphs: items,
    quotations: Object.fromEntries(
      items
        .flatMap((_, at) => rows.get(first + at) ?? [])
        .map(([id, { paragraph, offset, length, sha256 }]) => [
          id,
          { paragraph, offset, length, sha256 },
        ]),
    ),
  }));
}

const size = 100;
