import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../src/citation/pieces.ts';
import { inStyles } from '../../src/citation/styles.ts';
import type { Work } from '../../src/citation/work.ts';

const url = 'https://lamplight.example/doubts/nobody-at-night/';
const page: Work = {
  id: 'doubts-nobody-at-night',
  kind: 'webpage',
  title: 'Nobody at night',
  authors: [],
  container: 'Lamplight.',
  updated: '2031-05-02',
  url,
  language: 'en',
};
const report: Work = {
  ...page,
  id: 'report',
  kind: 'newspaper-article',
  title: 'The Gazette’s report',
  described: true,
  authors: ['Tomas Reddick', 'Onsley Petra'],
  container: 'The Tern Gazette',
  updated: undefined,
  url: 'https://tern.example/lantern',
};

const cases: [name: string, work: Work, style: string, citation: string][] = [
  ['a page', page, 'APA', `Nobody at night. (2031, May 2). Lamplight. ${url}`],
  ['a page', page, 'Chicago', `“Nobody at night.” Lamplight. Last modified May 2, 2031. ${url}.`],
  ['a page', page, 'MLA', `“Nobody at night.” Lamplight., 2 May 2031, ${url}.`],
  [
    'a title that asks',
    { ...page, title: 'Who tends it?', container: 'Lamps?' },
    'Chicago',
    `“Who tends it?” Lamps? Last modified May 2, 2031. ${url}.`,
  ],
  [
    'a title that asks',
    { ...page, title: 'Who tends it?', container: 'Lamps?' },
    'MLA',
    `“Who tends it?” Lamps?, 2 May 2031, ${url}.`,
  ],
  [
    'a title that asks',
    { ...page, title: 'Who tends it?' },
    'APA',
    `Who tends it? (2031, May 2). Lamplight. ${url}`,
  ],
  [
    'a title with marks',
    { ...page, title: 'A “lamp” & its <keeper>' },
    'MLA',
    `“A ‘lamp’ & its <keeper>.” Lamplight., 2 May 2031, ${url}.`,
  ],
  [
    'a month that is cut short',
    { ...page, updated: '2031-09-30' },
    'MLA',
    `“Nobody at night.” Lamplight., 30 Sept. 2031, ${url}.`,
  ],
  [
    'a report without a day',
    report,
    'APA',
    'Tomas Reddick & Onsley Petra. (n.d.). [The Gazette’s report]. The Tern Gazette. https://tern.example/lantern',
  ],
  [
    'a report without a day',
    { ...report, edition: 'evening edition' },
    'Chicago',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, evening edition. https://tern.example/lantern.',
  ],
  [
    'a report without a day',
    report,
    'MLA',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, https://tern.example/lantern.',
  ],
];

for (const [name, work, style, citation] of cases)
  test(`${style} of ${name}`, () => assert.equal(plainText(piecesOf(work, style)), citation));

test('APA takes characters as they are, whatever HTML makes of them', () => {
  const pieces = piecesOf({ ...page, title: 'Lamp & keeper: 1 < 2' }, 'APA');
  assert.match(plainText(pieces), /^Lamp & keeper: 1 < 2\. \(2031/);
});

test('italics are on the title of the page in APA, on the site in MLA, on a newspaper everywhere', () => {
  const italics = (work: Work, style: string) =>
    piecesOf(work, style)
      .filter((piece) => piece.italic)
      .map(({ text }) => text);

  assert.deepEqual(italics(page, 'APA'), ['Nobody at night']);
  assert.deepEqual(italics(page, 'Chicago'), []);
  assert.deepEqual(italics(page, 'MLA'), ['Lamplight.']);
  for (const style of ['APA', 'Chicago', 'MLA'])
    assert.deepEqual(italics(report, style), ['The Tern Gazette']);
});

function piecesOf(work: Work, style: string) {
  const styled = inStyles(work).find((each) => each.style === style);
  assert.ok(styled, `no style is called ${style}`);
  return styled.pieces;
}
