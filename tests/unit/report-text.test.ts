import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readReport } from '../../src/ledger/report-text.ts';

const reports = ['reports', 'held', 'later'].flatMap((group) => {
  const folder = join(import.meta.dirname, '../split', group);
  return readdirSync(folder).map((name) => join(folder, name));
});
const long = 'The lamps of the coast were lit again on Monday, after a winter without them. ';
const first = long.repeat(3).trim();
const second = `The pilots stayed away. ${long.repeat(2).trim()}`;

for (const file of reports.filter((name) => name.endsWith('.txt')))
  test(`the text of ${basename(file)} is taken apart into headline, byline, dateline and paragraphs`, () => {
    const answers = parse(readFileSync(file.replace('.txt', '.yml'), 'utf8'));
    const { title, standfirst, authors, place, date, paragraphs } = readReport(
      readFileSync(file, 'utf8'),
    );
    assert.equal(title, answers.title);
    if (answers.standfirst) assert.equal(standfirst, answers.standfirst);
    assert.deepEqual(authors, answers.byline ?? []);
    assert.equal(place, answers.place);
    assert.equal(date, answers.date);
    assert.equal(paragraphs.length, answers.paragraphs);
  });

/** The same two paragraphs, as files have them. */
const layouts = {
  'a paragraph a line': `${first}\n${second}\n`,
  'empty lines between': `${first}\n\n\n${second}`,
  'lines of Windows and a mark of byte order': `\ufeff${first}\r\n\r\n${second}\r\n`,
  'lines of an old Macintosh': `${first}\r${second}`,
  'wrapped lines, empty lines between': `${wrap(first, 60)}\n\n${wrap(second, 60)}`,
  'wrapped lines and an indent': `    ${wrap(first, 60)}\n    ${wrap(second, 60)}`,
  'wrapped lines alone': `${wrap(first, 66)}\n${wrap(second, 66)}`,
  'wrapped lines, all of them indented': `\t${wrap(first, 60).replaceAll('\n', '\n\t')}\n\n\t${wrap(second, 60).replaceAll('\n', '\n\t')}`,
  'a byline and a contact below': `${first}\n${second}\nBy Ann Reed, staff reporter\nPlease direct questions to [desk@coast.example]`,
  'headline, standfirst and byline above': `Lamps lit again\nA winter without light ends\nBy Ann Reed\n${first}\n${second}`,
  'soft hyphens': `${first.replace('winter', 'win\u00adter')}\n${second}`,
};

for (const [layout, text] of Object.entries(layouts))
  test(`a report is read the same with ${layout}`, () =>
    assert.deepEqual(readReport(text).paragraphs, [first, second]));

const bylines: [line: string, ...names: string[]][] = [
  ['By Ann Reed', 'Ann Reed'],
  ['By Ann Reed and Jo Ó Briain', 'Ann Reed', 'Jo Ó Briain'],
  ['By Ann Reed, Jo Ó Briain and Wu Li', 'Ann Reed', 'Jo Ó Briain', 'Wu Li'],
  ['By Ann Reed, staff reporter; Wu Li, staff reporter', 'Ann Reed', 'Wu Li'],
  ['By Ann Reed, Political Editor', 'Ann Reed'],
  ['By Ann Reed | Business Desk', 'Ann Reed'],
  ['By Ann Reed | Jo Desker', 'Ann Reed', 'Jo Desker'],
  ['BY ANN REED', 'ANN REED'],
  ['BY ANN REED, IN SUND', 'ANN REED'],
  ['[By Ann Reed.]', 'Ann Reed'],
  ['Written by Ann Reed', 'Ann Reed'],
  ['By Ann Reed & Jo Ó Briain;Wu Li', 'Ann Reed', 'Jo Ó Briain', 'Wu Li'],
  ['Von Ann Reed und Wu Li', 'Ann Reed', 'Wu Li'],
  ['Par Ann Reed et Wu Li', 'Ann Reed', 'Wu Li'],
  ['By Ann Reed , Wu Li, Jo of Sund', 'Ann Reed', 'Wu Li'],
  ['Words: Ann Reed', 'Ann Reed'],
  ['By J. R. Reed.', 'J. R. Reed'],
  ['By Dr. Ann Reed', 'Dr. Ann Reed'],
  ['By Ann Reed, Anna Li, Robin Wu', 'Ann Reed', 'Anna Li', 'Robin Wu'],
  ['By Ann Reed, of the Coast Guard', 'Ann Reed'],
  ['By Colette, Wu Li', 'Colette', 'Wu Li'],
  ['By Staff Writer'],
  ['(Updated 7:40 p.m.)'],
  ['From our own correspondent'],
  ['(Coast Agency)'],
  ['(From the Coast Advertiser.)'],
  ['Updated 7:40 p.m.'],
  ['Last modified at 19:40'],
];

for (const [line, ...names] of bylines)
  test(`“${line}” names ${names.length} of the report’s authors`, () => {
    const report = readReport(`Lamps lit\n${line}\n${first}\n${second}`);
    assert.deepEqual([report.title, report.standfirst], ['Lamps lit', undefined]);
    assert.deepEqual([report.authors, report.paragraphs], [names, [first, second]]);
  });

const datelines: [opening: string, place?: string, date?: string][] = [
  ['SUND, April 4, 2031 — ', 'Sund', '2031-04-04'],
  ['SUND (Coast Agency) - ', 'Sund'],
  ['NEW SUND, Marenia (CA) — ', 'New Sund'],
  ['SUND, April 2031 -- ', 'Sund', '2031-04'],
  ['SUND, April 4 – ', 'Sund'],
  ['SUND.--', 'Sund'],
  ['The coast — '],
  ['The coast of SUND — '],
];

for (const [opening, place, date] of datelines)
  test(`a paragraph that opens with “${opening}” tells ${place ?? 'no place'}`, () => {
    const report = readReport(`${opening}${first}\n${second}`);
    assert.deepEqual([report.place, report.date], [place, date]);
    assert.equal(report.paragraphs[0], `${opening}${first}`);
    const rest = report.paragraphs[0]?.slice(report.opening).trim();
    assert.equal(rest, place ? first : `${opening}${first}`);
  });

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
    'Lamps last updated in spring',
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

test('what stands between headline and report is its standfirst, in one line', () => {
  const { standfirst } = readReport(
    `Lamps lit\nA winter ends\nFew will miss it\n${first}\n${second}`,
  );
  assert.equal(standfirst, 'A winter ends Few will miss it');
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

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
}
