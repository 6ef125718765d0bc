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

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
}
