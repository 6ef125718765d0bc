import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBibtex } from '../../src/citation/bibtex.ts';
import { toCslJson } from '../../src/citation/csl.ts';
import { parseWorks } from '../../src/citation/engine.ts';
import { toRis } from '../../src/citation/ris.ts';
import type { Work } from '../../src/citation/work.ts';

const hard =
  'It’s one [lamp] on a “long” coast & 5% of #1 lies_dark {at night} ~ ^ \\ $2, says Ίδρις Κάλοου 등대: nobody has said who will tend it';
const quotation: Work = {
  id: 'quotes-a-very-long-name-for-one-lamp',
  kind: 'webpage',
  status: 'Last modified',
  title: 'Petra Onsley in The Tern Gazette’s report, ¶4',
  authors: [],
  container: 'Lamplight.',
  updated: '2031-05-02',
  url: 'https://lamplight.example/quotes/one_lamp/?a=1&b=2',
  language: 'en',
  abstract: hard,
  note: 'Petra Onsley, Pilot, named. The Tern Gazette, ¶4.',
};
const report: Work = {
  ...quotation,
  id: 'report',
  kind: 'newspaper-article',
  status: 'n.d.',
  title: 'The Tern Gazette’s report',
  described: true,
  authors: ['Tomas Reddick', 'Onsley Petra'],
  edition: 'Evening edition',
  updated: undefined,
  abstract: undefined,
  note: undefined,
};

for (const [format, write] of Object.entries({
  BibTeX: toBibtex,
  RIS: toRis,
  'CSL-JSON': toCslJson,
})) {
  test(`${format} gives a quotation back to the character`, () => {
    const [work] = parseWorks(write([quotation, report]));
    assert.equal(work?.abstract, hard);
    assert.equal(work?.title, quotation.title);
    assert.equal(work?.note, quotation.note);
    assert.equal(work?.URL, quotation.url);
    assert.equal(work?.language, 'en');
    assert.deepEqual(work?.issued?.['date-parts'], [[2031, 5, 2]]);
  });

  test(`${format} keeps the names of works whole`, () => {
    const ids = parseWorks(write([quotation, report])).map(({ id }) => id);
    assert.deepEqual(ids, [quotation.id, report.id]);
  });

  test(`${format} gives the report no day, and a description for a title`, () => {
    const [, work] = parseWorks(write([quotation, report]));
    assert.equal(work?.issued, undefined);
    assert.equal(work?.title, '[The Tern Gazette’s report]');
    assert.match(write([report]), /Tomas Reddick/);
    assert.match(write([report]), /Onsley Petra/);
  });
}

test('BibTeX has the types and fields that classic styles print, and what only biblatex reads beside them', () => {
  const bib = toBibtex([quotation, report]);
  assert.match(bib, /^@misc\{quotes-a-very-long-name-for-one-lamp,$/m);
  assert.match(bib, /^@article\{report,$/m);
  for (const field of [
    ...['  howpublished = {Lamplight.},', '  year = {2031},', '  month = may,'],
    ...['  date = {2031-05-02},', '  journal = {Lamplight.},', '  series = {Evening edition},'],
  ])
    assert.ok(bib.split('\n').includes(field), field);
});

test('RIS and CSL-JSON call a page a web page, on the site that holds it', () => {
  for (const write of [toRis, toCslJson]) {
    assert.equal(parseWorks(write([quotation]))[0]?.type, 'webpage');
    assert.match(write([quotation]), /(T2 {2}- |container-title": ")Lamplight\./);
  }
});

test('every bibliography file names the edition of a newspaper', () => {
  for (const write of [toBibtex, toRis, toCslJson])
    assert.match(write([report]), /Evening edition/);
});

test('a value of RIS stands on one line, however long it is', () => {
  const lines = toRis([quotation]).trimEnd().split('\r\n');
  assert.ok(lines.includes(`AB  - ${hard}`));
  assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line)));
  assert.equal(lines[0], 'TY  - ELEC');
  assert.equal(lines.at(-1), 'ER  -');
});

test('every bibliography file has the day of publication where there is one, and no field for it elsewhere', () => {
  const dated: Work = { ...report, published: '2031-04-03', updated: '2031-05-02' };
  const fields: [write: (works: Work[]) => string, field: RegExp, day: RegExp][] = [
    [toBibtex, /origdate/, /^ {2}origdate = \{2031-04-03\},$/m],
    [toRis, /^OP/m, /^OP {2}- 2031-04-03\r$/m],
    [toCslJson, /original-date/, /"original-date": \{\s+"date-parts": \[\s+\[\s+2031,\s+4,\s+3\s/],
  ];
  for (const [write, field, day] of fields) {
    assert.match(write([dated]), day);
    assert.doesNotMatch(write([report]), field);
  }
});

test('a work without authors, day, edition, words or note has no field for any of them', () => {
  const bare: Work = { ...quotation, updated: undefined, abstract: undefined, note: undefined };
  assert.doesNotMatch(toBibtex([bare]), /author|month|year|date =|series|abstract|note/);
  assert.doesNotMatch(toRis([bare]), /^(AU|DA|PY|ET|AB|N1)/m);
  assert.doesNotMatch(toCslJson([bare]), /author|issued|collection-title|abstract|note/);
});

test('BibTeX says how a page was published, not a newspaper; entries stand apart', () => {
  assert.doesNotMatch(toBibtex([report]), /howpublished/);
  assert.match(toBibtex([quotation, report]), /\n\}\n\n@article/);
});

test('BibTeX has letters of every script as they are, and no sign of TeX’s in any field but the address', () => {
  const signs = 'Łódź, Ίδρις & 등대: 5 %';
  const all = { title: signs, container: signs, edition: signs, note: signs, abstract: signs };
  for (const work of [quotation, report]) {
    const lines = toBibtex([{ ...work, described: false, ...all }])
      .split('\n')
      .filter((line) => line.includes('Ίδρις'));
    assert.equal(lines.length, 5);
    for (const line of lines) assert.match(line, /Łódź.*, .*Ίδρις.* \\& .*등대.*: 5 \\%/);
  }
});
