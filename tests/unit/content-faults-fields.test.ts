import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

const missing = 'is missing. Add it: content/README.md has a table of fields.';

const inOneFile: Planted[] = [
  {
    fault: 'a missing field',
    plant: ['quotes/one-lamp.yml', 'occasion: Comment on the plan\n', ''],
    complaints: [['occasion', 'is missing. Add it: What kind of occasion it was.']],
  },
  {
    fault: 'a misspelt field',
    plant: ['quotes/one-lamp.yml', 'paragraph: 4', 'paragrph: 4'],
    complaints: [['the file', 'has the unknown field “paragrph”. Did you mean “paragraph”?']],
  },
  {
    fault: 'a field that nobody asked for',
    plant: ['quotes/one-lamp.yml', 'form: direct', 'form: direct\ncolor: red'],
    complaints: [['the file', 'has the unknown field “color”. Take it out.']],
  },
  {
    fault: 'a value that is not on the list',
    plant: ['quotes/one-lamp.yml', 'form: direct', 'form: spoken'],
    complaints: [['form', 'must be one of direct, reported.']],
  },
  {
    fault: 'words in place of yes or no',
    plant: ['quotes/one-lamp.yml', 'named: true', 'named: certainly'],
    complaints: [['named', 'must be true or false.']],
  },
  {
    fault: 'a paragraph before the first',
    plant: ['quotes/one-lamp.yml', 'paragraph: 4', 'paragraph: 0'],
    complaints: [['paragraph', 'is not a paragraph. They are counted from 1.']],
  },
  {
    fault: 'no plain words for the finder',
    plant: ['quotes/one-lamp.yml', '[keeper, lighthouse, darkness]', '[]'],
    complaints: [
      ['index', 'has fewer than three terms. Add plain words that a reader might use instead.'],
    ],
  },
  {
    fault: 'no topic',
    plant: ['quotes/one-lamp.yml', '[upkeep]', '[]'],
    complaints: [['topics', 'is empty. Give at least one topic of site.yml.']],
  },
  {
    fault: 'an unknown topic',
    plant: ['quotes/one-lamp.yml', '[upkeep]', '[upkep]'],
    complaints: [['topics', 'names the unknown topic “upkep”. Did you mean “upkeep”?']],
  },
  {
    fault: 'an unknown side',
    plant: ['people/petra-onsley.md', 'side: pilots', 'side: pilot'],
    complaints: [['side', 'names the unknown side “pilot”. Did you mean “pilots”?']],
  },
  {
    fault: 'a date in words',
    plant: ['quotes/does-not-stop.yml', '2031-04-04', '4 April'],
    complaints: [['date', 'is not a date such as 2023-07-12, 2023-07 or 2023.']],
  },
  {
    fault: 'a title with a period',
    plant: ['doubts/index.md', 'title: Doubts', 'title: Doubts.'],
    complaints: [['title', 'ends with a period. Leave it out.']],
  },
  {
    fault: 'a third side',
    plant: ['site.yml', 'sides:\n', 'sides:\n  - { id: gulls, label: The gulls }\n'],
    complaints: [['sides', 'does not have two sides. Name both.']],
  },
  {
    fault: 'a grade without words for it',
    plant: ['site.yml', '  unnamed:\n', '  nameless:\n'],
    complaints: [
      ['grades.unnamed', missing],
      ['grades', 'has the unknown field “nameless”. Take it out.'],
    ],
  },
  {
    fault: 'a front page that opens with a quotation that is not there',
    plant: ['home.yml', 'claim: does-not-stop', 'claim: does-not-stp'],
    complaints: [
      ['claim', 'names the unknown quote “does-not-stp”. Did you mean “does-not-stop”?'],
    ],
  },
];

for (const { fault, plant, complaints } of inOneFile) {
  test(`${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);

    assert.deepEqual(
      faultsIn(copy),
      complaints.map(([field, message]) => ({ file: `content/${plant[0]}`, field, message })),
    );
  });
}

test('a fault in a row of a table is reported with the id of the row', (t) => {
  const copy = copyContent(t);
  copy.plant('timeline.yml', 'theme: weather', 'theme: wether');

  assert.deepEqual(faultsIn(copy), [
    {
      file: 'content/timeline.yml (long-storm)',
      field: 'theme',
      message: 'names the unknown theme “wether”. Did you mean “weather”?',
    },
  ]);
});

for (const date of ['2031-04-31', '2031-13', '2031-00-10'])
  test(`the date ${date}, which no calendar has, stops the build`, (t) => {
    const copy = copyContent(t);
    copy.plant('quotes/does-not-stop.yml', '2031-04-04', date);

    assert.deepEqual(
      faultsIn(copy).map(({ field }) => field),
      ['date'],
    );
  });

interface Planted {
  fault: string;
  plant: Plant;
  complaints: [field: string, message: string][];
}
