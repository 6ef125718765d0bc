import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toLine } from '../../src/reader/fault.ts';
import { type Copy, type Plant, copyContent, placedFaultsIn } from '../fixtures/content.ts';

/* Where a fault stands, and what was found there. */

const speech = 'speeches/warnings-for-two.md';

const planted: [fault: string, plant: Plant, line: RegExp][] = [
  [
    'a wrong value',
    ['quotes/one-lamp.yml', 'form: direct', 'form: spoken'],
    /^content\/quotes\/one-lamp\.yml:4:7: form “spoken” must be one of direct, reported\.$/,
  ],
  [
    'a misspelt value',
    ['quotes/one-lamp.yml', 'form: direct', 'form: dirct'],
    /:4:7: form “dirct” must be one of direct, reported\. Did you mean “direct”\?$/,
  ],
  [
    'a misspelt field of a row',
    ['timeline.yml', /^ {2}date: /m, '  daetd: '],
    /^content\/timeline\.yml:2:3 \(long-storm\): the entry has the unknown field “daetd”\. Did you mean “date”\?$/,
  ],
  [
    'a misspelt field deep in a file',
    ['argument.yml', '- speaker:', '- speeker:'],
    /: questions\.0\.(?:gains|doubts)\.words\.\d has the unknown field “speeker”\. Did you mean “speaker”\?$/,
  ],
  [
    'one of several names in a list',
    ['partners.yml', 'paragraphs: [1]', 'paragraphs: [1, 9]'],
    /^content\/partners\.yml:\d+:19 \(marenia\): paragraphs names paragraph 9, but the report has 4\./,
  ],
  [
    'a source in prose',
    [speech, '[^almanac]: @coast_almanac.', '[^almanac]: In the almanac: @coast_almanach.'],
    /^content\/speeches\/warnings-for-two\.md:27:29: the text names the unknown source “coast_almanach”\. Did you mean “coast_almanac”\?$/,
  ],
  [
    'the last sentence of a paragraph',
    [speech, ' ¶2', ' ¶2 The council was full.'],
    /^content\/speeches\/warnings-for-two\.md:16:81: the text has no citation at the end of a paragraph: “The council was full\.”/,
  ],
  [
    'a paragraph cited in a folded text',
    ['quotes/one-lamp.yml', /^after: .*/m, 'after: >-\n  The report\n  ends here. ¶9'],
    /^content\/quotes\/one-lamp\.yml:11:14: after names paragraph 9/,
  ],
];

for (const [fault, plant, line] of planted)
  test(`${fault} is told with file, line and column, what was found and what was expected`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);
    assert.match(lines(copy)[0] ?? '', line);
  });

test('a fault in one file hides none in another, nor between files', (t) => {
  const copy = copyContent(t);
  copy.plant('timeline.yml', 'theme: weather', 'teme: weather');
  copy.plant('quotes/one-lamp.yml', 'paragraph: 4', 'paragraph: four');
  copy.plant('people/petra-onsley.md', 'kind: person', 'kind: persn');
  copy.plant(speech, ' ¶2', ' ¶9');
  copy.plant('home.yml', 'claim: does-not-stop', 'claim: does-not-stp');
  copy.plant('about.md', /$/, '\nAn aside in "straight marks".\n');
  assert.deepEqual(
    lines(copy).map((each) => each.split(':')[0]),
    [
      ...['content/quotes/one-lamp.yml', 'content/people/petra-onsley.md', 'content/timeline.yml'],
      ...['content/home.yml', speech, 'content/about.md'].map((file) =>
        file.replace(/^(?!content)/, 'content/'),
      ),
    ],
  );
});

const written = ['2031-06-09', "'2031-06-09'", '"2031-06-09"', '2031-06-09 # as the log has it'];
for (const day of written)
  test(`the day written ${day} is read as that day, in frontmatter and in tables`, (t) => {
    const copy = copyContent(t);
    copy.plant('people/idris-kallow.md', /updated: .*/, `updated: ${day}`);
    copy.plant('timeline.yml', /date: .*/, `date: ${day.replace('2031', '2027')}`);
    copy.plant('changes.yml', /date: .*/, `date: ${day}`);
    assert.deepEqual(lines(copy), []);
  });

for (const year of ['2027', "'2027'", '"2027"'])
  test(`the year written ${year} is read as that year`, (t) => {
    const copy = copyContent(t);
    copy.plant('timeline.yml', /date: .*/, `date: ${year}`);
    assert.deepEqual(lines(copy), []);
  });

test('what YAML takes for a number is text where text is asked for, with its zeros', (t) => {
  const copy = copyContent(t);
  copy.plant('partners.yml', /iso: .*/, 'iso: 056');
  copy.plant(speech, /^title: .*/m, 'title: 1984');
  assert.deepEqual(lines(copy), []);
});

function lines(copy: Copy): string[] {
  return placedFaultsIn(copy).map((fault) => toLine(fault));
}

test('each line that is named is there', (t) => {
  const copy = copyContent(t);
  copy.plant('site.yml', /topics:\n/, 'topcis:\n');
  for (const { file, line = 0 } of placedFaultsIn(copy))
    assert.ok(readFileSync(join(copy.dir, '..', file), 'utf8').split('\n')[line - 1]);
});
