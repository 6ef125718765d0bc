import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

const file = 'wording.yml';

const faults: [what: string, plant: Plant, field: string, message: RegExp][] = [
  ['words that are missing', [file, '  skip: Skip to the text\n', ''], 'page.skip', /is missing/],
  [
    'words that nothing asks for',
    [file, '  skip: Skip', '  skipp: Skip it\n  skip: Skip'],
    'page',
    /has the unknown field “skipp”/,
  ],
  [
    'words without a place that is filled in',
    [file, 'Published {day}, last changed {changed}', 'Published {day}'],
    'page.publishedAndChanged',
    /lacks \{changed\}/,
  ],
  [
    'a place that nothing fills in',
    [file, 'Published {day}, last changed', 'Published {date}{day}, last changed'],
    'page.publishedAndChanged',
    /has \{date\}, which nothing fills in/,
  ],
  [
    'words without the link that they hold',
    [file, '<check>Check a quotation</check> that', 'Check a quotation that'],
    'search.check',
    /lacks <check>…<\/check>/,
  ],
  [
    'a sign without its partner',
    [file, 'Nothing leaves this page.', 'Nothing <b>leaves this page.'],
    'check.stays',
    /has a brace or a sign < or > without its partner/,
  ],
  [
    'a number of things that is not said',
    [file, /other: ["']?\{count\} answers["']?/, 'other: answers'],
    'answer.answers.other',
    /lacks \{count\}/,
  ],
  [
    'numbers without the form that all languages have',
    [file, /, other: ["']?\{count\} answers["']?/, ''],
    'answer.answers.other',
    /is missing/,
  ],
];

for (const [what, plant, field, message] of faults)
  test(`${what} is refused, with the file and the field`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);
    const found = faultsIn(copy);
    const fault = found.find((each) => each.file === 'content/wording.yml' && each.field === field);
    assert.ok(fault, JSON.stringify(found, null, 2));
    assert.match(fault.message, message);
  });
