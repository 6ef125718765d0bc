import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readReport } from '../../src/ledger/report-text.ts';

const reports = join(import.meta.dirname, '../split/reports');
const long = 'The lamps of the coast were lit again on Monday, after a winter without them. ';
const first = long.repeat(3).trim();
const second = `The pilots stayed away. ${long.repeat(2).trim()}`;

for (const file of readdirSync(reports).filter((name) => name.endsWith('.txt')))
  test(`the text of ${file} is taken apart into headline, byline, dateline and paragraphs`, () => {
    const answers = parse(readFileSync(join(reports, file.replace('.txt', '.yml')), 'utf8'));
    const { title, authors, place, date, paragraphs } = readReport(
      readFileSync(join(reports, file), 'utf8'),
    );
    assert.equal(title, answers.title);
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
  ['BY ANN REED', 'ANN REED'],
  ['From our own correspondent'],
];

for (const [line, ...names] of bylines)
  test(`“${line}” names ${names.length} of the report’s authors`, () =>
    assert.deepEqual(readReport(`${line}\n${first}\n${second}`).authors, names));

const datelines: [opening: string, place?: string, date?: string][] = [
  ['SUND, April 4, 2031 — ', 'Sund', '2031-04-04'],
  ['SUND (Coast Agency) - ', 'Sund'],
  ['NEW SUND, Marenia (CA) — ', 'New Sund'],
  ['The coast — '],
];

for (const [opening, place, date] of datelines)
  test(`a paragraph that opens with “${opening}” tells ${place ?? 'no place'}`, () => {
    const report = readReport(`${opening}${first}\n${second}`);
    assert.deepEqual([report.place, report.date], [place, date]);
    assert.equal(report.paragraphs[0], `${opening}${first}`);
  });

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
}
