import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { plainText } from '../../src/citation/pieces.ts';
import { inStyles as cite, knownInStyles } from '../../src/citation/styles.ts';
import type { Work } from '../../src/citation/work.ts';
import { readContent } from '../../src/reader/read-content.ts';

const { styles } = readContent('content');
const inStyles = (work: Work) => cite(work, styles);

const url = 'https://lamplight.example/doubts/nobody-at-night/';
const page: Work = {
  id: 'doubts-nobody-at-night',
  kind: 'webpage',
  status: 'Last modified',
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
  status: 'n.d.',
  title: 'The Gazette’s report',
  described: true,
  authors: ['Tomas Reddick', 'Onsley Petra'],
  container: 'The Tern Gazette',
  updated: undefined,
  url: 'https://tern.example/lantern',
};

const evening: Work = { ...report, edition: 'Evening edition' };

const cases: [name: string, work: Work, style: string, citation: string][] = [
  ['a page', page, 'APA', `Nobody at night. (2031, May 2). Lamplight. ${url}`],
  ['a page', page, 'Chicago', `Lamplight. “Nobody at Night.” Last modified May 2, 2031. ${url}.`],
  ['a page', page, 'MLA', `“Nobody at Night.” Lamplight., 2 May 2031, ${url}.`],
  [
    'a title that asks',
    { ...page, title: 'Who tends it?', container: 'Lamps?' },
    'Chicago',
    `Lamps? “Who Tends It?” Last modified May 2, 2031. ${url}.`,
  ],
  [
    'a title that asks',
    { ...page, title: 'Who tends it?', container: 'Lamps?' },
    'MLA',
    `“Who Tends It?” Lamps?, 2 May 2031, ${url}.`,
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
    `“A ‘Lamp’ & Its <keeper>.” Lamplight., 2 May 2031, ${url}.`,
  ],
  [
    'a month that is cut short',
    { ...page, updated: '2031-09-30' },
    'MLA',
    `“Nobody at Night.” Lamplight., 30 Sept. 2031, ${url}.`,
  ],
  [
    'a quotation, named by its speaker',
    { ...page, title: 'Onsley Pet-ra-lin in the long-term report, ¶4' },
    'Chicago',
    `Lamplight. “Onsley Pet-ra-lin in the Long-Term Report, ¶4.” Last modified May 2, 2031. ${url}.`,
  ],
  [
    'a report without a day',
    report,
    'APA',
    'Tomas Reddick & Onsley Petra. (n.d.). [The Gazette’s report]. The Tern Gazette. https://tern.example/lantern',
  ],
  [
    'a report without a day',
    report,
    'Chicago',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, n.d. https://tern.example/lantern.',
  ],
  [
    'a report without a day',
    report,
    'MLA',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, https://tern.example/lantern.',
  ],
  [
    'an edition of a newspaper',
    evening,
    'APA',
    'Tomas Reddick & Onsley Petra. (n.d.). [The Gazette’s report]. The Tern Gazette, Evening Edition. https://tern.example/lantern',
  ],
  [
    'an edition of a newspaper',
    evening,
    'Chicago',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, Evening edition, n.d. https://tern.example/lantern.',
  ],
  [
    'an edition of a newspaper',
    evening,
    'MLA',
    'Tomas Reddick and Onsley Petra. The Gazette’s report. The Tern Gazette, Evening edition, https://tern.example/lantern.',
  ],
];

for (const [name, work, style, citation] of cases)
  test(`${style} of ${name}`, () => assert.equal(plainText(piecesOf(work, style)), citation));

test('APA takes characters as they are, whatever HTML makes of them', () => {
  const pieces = piecesOf({ ...page, title: 'Lamp & keeper: 1 < 2' }, 'APA');
  assert.match(plainText(pieces), /^Lamp & keeper: 1 < 2\. \(2031/);
});

test('while pages are written a citation that was made before is shown, and any other is announced', () => {
  const fresh: Work = { ...page, title: `Lamp ${randomUUID()}` };
  const announced = knownInStyles(fresh, styles).map(({ pieces }) => plainText(pieces));
  assert.deepEqual(new Set(announced), new Set(['Set when the site is built.']));
  const made = inStyles(fresh);
  assert.deepEqual(knownInStyles(fresh, styles), made);
  assert.equal(new Set(made.map(({ pieces }) => plainText(pieces))).size, styles.length);
});

test('no piece of a citation is empty', () => {
  for (const { pieces } of [...inStyles(page), ...inStyles(report)])
    assert.ok(pieces.every(({ text }) => text !== ''));
});

test('no citation asks when the work was retrieved', () => {
  for (const { pieces } of [...inStyles(page), ...inStyles(report)])
    assert.doesNotMatch(plainText(pieces), /retrieved|accessed/i);
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
