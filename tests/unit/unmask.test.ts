import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

/* Offices whose holder the report names later: by whom the first quotation is. */

const kinds: Record<string, [report: string, speaker: string][]> = {
  'by the same office': [
    [
      'Sund’s harbour minister called the lamp “dim” on Monday.\nPeople laughed.\nHarbour Minister Idris Kallow left.',
      'Idris Kallow',
    ],
    [
      'Sund’s harbour minister called the lamp “dim” on Monday.\nPeople laughed.\nChief Minister Idris Kallow left.',
      'Sund’s harbour minister',
    ],
  ],
  'by what they took over as': [
    [
      'Lampco lost a lot by what its chief executive called “late lamps”.\nIt was dark.\n“No,” Petra Onsley, who took over as chief executive in May, told us.',
      'Petra Onsley',
    ],
  ],
  'by nothing, in the paragraph after the first': [
    [
      'The harbour minister called the lamp “dim” on Monday.\nIdris Kallow was cheered by all.',
      'Idris Kallow',
    ],
    [
      'The harbour minister called the lamp “dim” on Monday.\nIdris Kallow, a keeper, rose.',
      'The harbour minister',
    ],
    ['A judge called the lamp “dim” on Monday.\nIdris Kallow was jailed for it.', 'A judge'],
    [
      'One of the owners called the lamp “dim” on Monday.\nIdris Kallow was cheered.',
      'One of the owners',
    ],
  ],
};

for (const [kind, cases] of Object.entries(kinds))
  test(`an office is named later, ${kind}`, () => {
    for (const [report, name] of cases) {
      const [first] = readArticle(`${report}\n`).quotations;
      assert.equal(first?.speaker?.name, name, report);
      assert.equal(first?.sure, false, report);
    }
  });
