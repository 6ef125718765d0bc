import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/ledger/report-text.ts';

const long = 'The lamps of the coast were lit again on Monday, after a winter without them. ';
const first = long.repeat(3).trim();
const second = `The pilots stayed away. ${long.repeat(2).trim()}`;

const lines: [line: string, place?: string | undefined, date?: string][] = [
  ['April 4, 2031', undefined, '2031-04-04'],
  ['Published on April 4, 2031 at 7:40', undefined, '2031-04-04'],
  ['Last modified: 4 April 2031', undefined, '2031-04-04'],
  ['SUND, April 4, 2031', 'Sund', '2031-04-04'],
  ['Port McAdam | 4 April 2031', 'Port McAdam', '2031-04-04'],
  ['New Port McAdam City, April 4, 2031 | 17:40', 'New Port McAdam City', '2031-04-04'],
  ['Port McAdam - April 2031', 'Port McAdam', '2031-04'],
  ['Sund of April 4, 2031'],
  ['Sund Without One Lamp Since April 4, 2031'],
];

for (const [line, place, date] of lines)
  test(`a line “${line}” ${date ? 'tells where and when' : 'is a headline'}`, () => {
    const report = readReport(`${line}\n${first}\n${second}`);
    assert.deepEqual([report.place, report.date], [place, date]);
    assert.deepEqual([report.title, report.paragraphs], [date ? undefined : line, [first, second]]);
  });

for (const line of [
  ...['Lamps lit again (at last)', '(At last) lamps lit again', 'NO LAMP. NO KEEPER.'],
  ...[
    'Lamps vs. keepers',
    'The lamps of St. JOHN',
    'Lamps on coast.SundLights',
    'Lamps lit by pilots',
    'Lamps of S.U. Sund as Gov. Reed waits',
    'Lamps last updated in spring',
    'AI Can Keep the Lamps—if It Stays',
    'UPDATED: Keeper guilty of dimming lamps in 2017',
    'Trouble ahead? Why the lamps may fail',
  ],
])
  test(`“${line}” above a report is its headline`, () =>
    assert.deepEqual(readReport(`${line}\n${first}\n${second}`).title, line));

for (const line of [
  ...['It is late.', 'It is late. Nobody knows why', 'It is late.” Nobody knows why'],
  ...['It is late.  “Nobody knows why', 'SUND, April 4, 2031 — The lamps were lit again'],
  ...['By noon it was late. Nobody came', `By noon ${long.trim().replaceAll('.', ',')} ${long}`],
  long.repeat(3).replaceAll('.', '').trim(),
])
  test(`“${line.slice(0, 50)}” begins a report and is no headline`, () => {
    const { title, authors, paragraphs } = readReport(`${line.trim()}\n${first}\n${second}`);
    assert.deepEqual([title, authors], [undefined, []]);
    assert.deepEqual(paragraphs, [line.trim(), first, second]);
  });

test('a line that says when a page was changed takes no byline’s place', () => {
  const { authors } = readReport(`Updated 7:40 p.m.\nBy Ann Reed\n${first}\n${second}`);
  assert.deepEqual(authors, ['Ann Reed']);
});

test('what stands below a headline may be longer than one, and its byline may lack its “by”', () => {
  const deck = `${long.repeat(2).replaceAll('.', ' and')}nobody knows why`;
  const { title, paragraphs } = readReport(`Lamps lit\n${deck}\nAnn Reed\n${first}\n${second}`);
  assert.deepEqual([title, paragraphs], ['Lamps lit', [first, second]]);
});

test('what stands between headline and report is its standfirst, in one line', () => {
  const { standfirst } = readReport(
    `Lamps lit\nA winter ends\nFew will miss it\n${first}\n${second}`,
  );
  assert.equal(standfirst, 'A winter ends Few will miss it');
});

test('what stands above the byline is no paragraph, even where it is a whole sentence', () => {
  const above = 'Lamps lit\nThe winter was long. Few will miss it.\nBy Ann Reed and Tom Ash';
  const { standfirst, authors, paragraphs } = readReport(`${above}\n${first}\n${second}`);
  assert.deepEqual(
    [standfirst, authors, paragraphs.length],
    ['The winter was long. Few will miss it.', ['Ann Reed', 'Tom Ash'], 2],
  );
  const prose = `Lamps lit\n${first}\nBy Tuesday evening the Lamps were lit.\n${second}`;
  assert.equal(readReport(prose).paragraphs.length, 3);
});

test('a line with a day and a name is a byline, and what stands above it no paragraph', () => {
  const above = 'Lamps lit\nThe winter was long. Few will miss it.\nOctober 14, 2031 | Ann Reed';
  const report = readReport(`${above}\nSUND — ${first}\n${second}`);
  assert.deepEqual(
    [report.title, report.date, report.authors],
    ['Lamps lit', '2031-10-14', ['Ann Reed']],
  );
  assert.equal(report.paragraphs.length, 2);
  const diary = readReport(`${first}\n${second}\nOctober 14, 2031\n${first}`);
  assert.equal(diary.paragraphs[0], first);
  const place = readReport(`Lamps lit\nSund, October 14, 2031\nSUND — ${first}\n${second}`);
  assert.deepEqual([place.place, place.authors], ['Sund', []]);
});

test('above the day stand what is below the headline, however many its sentences, and who wrote it', () => {
  const above = 'Lamps lit\nThe winter was long. Few will miss it.\nAnn Reed\nNov 22, 2031 1:22 PM';
  const report = readReport(`${above}\nNov 23, 2031 5:08 PM\n${first}\n${second}`);
  assert.deepEqual(
    [report.standfirst, report.authors, report.paragraphs],
    ['The winter was long. Few will miss it.', ['Ann Reed'], [first, second]],
  );
  const named = `Lamps lit\nThe winter was long.\nAnn Reed\n${first}\n${second}`;
  assert.deepEqual(readReport(named).authors, ['Ann Reed']);
  const shipped = `${first} It was built by Royal order on March 7.`;
  assert.deepEqual(readReport(`Lamps lit\n${shipped}\n${second}`).paragraphs, [shipped, second]);
  const days = `Lamps lit\nIt was late.\nIt was dark.\nOctober 14, 2031\n${first}\n${second}`;
  assert.equal(readReport(days).paragraphs[0], 'It was late.');
  const deck = readReport(`Lamps Lit\nA Winter Ends\n${first}\n${second}`);
  assert.deepEqual([deck.standfirst, deck.authors], ['A Winter Ends', []]);
  const diary = `Lamps lit\n${first.repeat(2)}\nOctober 14, 2031\n${second}`;
  assert.equal(readReport(diary).paragraphs.length, 3);
});

for (const [byline, author, date] of [
  ['By Ann Reed On 11/13/31 at 4:00 PM EST', 'Ann Reed', '2031-11-13'],
  ['Written by Sund Today on November 7, 2031', 'Sund Today', '2031-11-07'],
  ['By April Reed | 7 November 2031', 'April Reed', '2031-11-07'],
  [
    'Ann Reed  · Sund News  · Posted: Aug 08, 2031 4:00 AM EDT | Last Updated: August 8',
    'Ann Reed',
    '2031-08-08',
  ],
  ['5:45 AM PST 11/19/2031 by Ann Reed', 'Ann Reed', '2031-11-19'],
  ['By Ann Reed — November 18, 2031', 'Ann Reed', '2031-11-18'],
  ['Ann Reed / SUNDTODAY.COM / Sep 2, 2031, 17:07 IST', 'Ann Reed', '2031-09-02'],
  ['By April Reed', 'April Reed', undefined],
  ['Tania Ann Reed', 'Tania Ann Reed', undefined],
])
  test(`“${byline}” says who wrote it, and no more of when than it says`, () => {
    const report = readReport(`Lamps lit\n${byline}\n${first}\n${second}`);
    assert.deepEqual([report.authors, report.date, report.standfirst], [[author], date, undefined]);
  });

test('a line with two days, when it came out and when it was changed, tells when', () => {
  const day = 'Dec. 6, 2031, 10:00 PM UTC / Updated Dec. 7, 2031, 12:43 PM UTC';
  const { date, place, standfirst } = readReport(`Lamps lit\n${day}\n${first}\n${second}`);
  assert.deepEqual([date, place, standfirst], ['2031-12-06', undefined, undefined]);
});

test('below the headline, what has a capital at each longer word is no paragraph', () => {
  const below = 'A Morning with the Keeper and His Daughter in the Northern Lights.';
  const { standfirst, paragraphs } = readReport(`LAMPS LIT.\n${below}\n${first}\n${second}`);
  assert.deepEqual([standfirst, paragraphs], [below, [first, second]]);
});

for (const headline of ['Lamps lit; few to see them?', 'Lamps lit!', 'Who lit the lamps?'])
  test(`“${headline}” above a name alone is a headline; a sentence is a paragraph`, () => {
    const { title, paragraphs } = readReport(`${headline}\nAnn Reed\n${first}\n${second}`);
    assert.deepEqual([title, paragraphs], [headline, [first, second]]);
    assert.equal(readReport(`${first}\nAnn Reed\n${second}`).paragraphs[0], first);
  });

test('of many lines without an end eight at most stand above the report', () => {
  const above = Array.from({ length: 10 }, (_, at) => `Lamp ${at}`);
  const { paragraphs } = readReport([...above, first].join('\n'));
  assert.deepEqual(paragraphs, ['Lamp 8', 'Lamp 9', first]);
});

for (const line of ['Lamps lit again', 'ENDS', 'By Ann Reed'])
  test(`a text of one line, “${line}”, has one paragraph`, () =>
    assert.deepEqual(readReport(line).paragraphs, [line]));

for (const line of [
  ...['###', '* * *', '—', 'ENDS', 'End', '(more)', 'Ends.', '© Coast News', 'Copyright 2031'],
  ...['Additional reporting by Wu Li', '(Reporting by Wu Li)', 'Further editing by Wu Li'],
  ...['Photographs by Wu Li', 'Photograph by Wu Li', 'Photo by Wu Li', 'Picture by Wu Li'],
  ...['Contact us at the quay', 'Follow us', 'Read more', 'Sign up here'],
  ...['Write to desk@coast.example for more', `By ${'Ann Reed and '.repeat(10)}Wu Li`],
])
  test(`“${line}” below a report is no paragraph`, () =>
    assert.deepEqual(readReport(`${first}\n${second}\n${line}`).paragraphs, [first, second]));

for (const line of [
  ...['Nobody knows how it ends.', 'More lamps were lit.', '— It is late, said the pilot.'],
  ...['Silence.', 'She left a note —', 'She sold twelve @ 3.50 each.'],
  ...['“Write to ann@coast.example,” she said.', `By noon ${first}`.slice(0, 220) + first],
])
  test(`“${line.slice(0, 50)}” at the end of a report is a paragraph`, () => {
    const { paragraphs, authors } = readReport(`${first}\n${second}\n${line}`);
    assert.deepEqual([paragraphs, authors], [[first, second, line], []]);
  });

test('a byline below a report is found among other lines, and not in the report', () => {
  const noon = `By Noon ${first} ${second}`;
  const text = `${first}\n${noon}\n${second}\nPhoto by Wu Li\nBy Ann Reed`;
  assert.deepEqual(readReport(text).authors, ['Ann Reed']);
  assert.deepEqual(readReport(`${first}\n${noon}\n${second}`).authors, []);
});
