import { content } from '../../library/content.ts';
import { ledgerParts } from '../../library/ledger-parts.ts';
import { wording } from '../../library/wording.ts';
import { addressOf } from '../../metadata/address.ts';
import type { Site } from '../../metadata/page.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { link, table } from '../markdown.ts';

const { copies, lists, ways } = wording;

/** The lock on the words: fingerprints of the report and of each quotation. */
export const verify: Declared = {
  foot: [{ path: '/verify/', label: ways.verify }],
  pages: () => {
    const words = { path: '/verify/', title: lists.verify, summary: lists.verifySummary };
    return [gathered(words, { kind: 'tool' })];
  },
  copy: (_, site) => (content.ledger ? ledgerCopy(content.ledger, site) : [copies.unlocked]),
};

function ledgerCopy({ article, quotations }: Ledger, site: Site): string[] {
  const { paragraphs, length, sha256 } = article;
  const parts = ledgerParts().length;
  const rows = Object.entries(quotations).map(([id, locked]) => [
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

type Ledger = NonNullable<typeof content.ledger>;
